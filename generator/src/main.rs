//! The `generator` program; everything is in the library.

/// What is read is taken apart into very many small pieces, on every core.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    generator::cli::main(std::env::args_os())
}
