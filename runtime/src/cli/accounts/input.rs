//! What a person is asked for: on a terminal by a question, else line by line from standard input.

use std::io::{BufRead as _, IsTerminal as _};

use zeroize::Zeroizing;

use crate::cli::ending::Ending;
use crate::secret::Secret;

/// A line that may be seen.
pub(super) fn line(what: &str) -> Result<String, Ending> {
    ask(what);
    let line = read(what)?;
    Ok(line.expose().to_owned())
}

/// A line that may not.
pub(super) fn secret(what: &str) -> Result<Secret, Ending> {
    ask(what);
    if std::io::stdin().is_terminal() {
        let typed = rpassword::read_password()
            .map_err(|error| Ending::failed(format!("{what} cannot be read from the terminal: {error}")))?;
        return present(what, &Zeroizing::new(typed));
    }
    read(what)
}

/// On standard error: standard output is for results.
fn ask(what: &str) {
    if std::io::stdin().is_terminal() {
        anstream::eprint!("{what}: ");
    }
}

fn read(what: &str) -> Result<Secret, Ending> {
    let mut line = Zeroizing::new(String::new());
    std::io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| Ending::failed(format!("{what} cannot be read from standard input: {error}")))?;
    present(what, &line)
}

fn present(what: &str, line: &Zeroizing<String>) -> Result<Secret, Ending> {
    match line.trim() {
        "" => Err(Ending::usage(format!("{what} is missing: give it by its flag, or as a line of standard input"))),
        line => Ok(Secret::from(line)),
    }
}
