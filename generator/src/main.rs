//! The `generator` program; everything is in the library.

fn main() -> std::process::ExitCode {
    generator::cli::main(std::env::args_os())
}
