//! JSON pointers (RFC 6901).

/// One step, escaped for a pointer.
#[must_use]
pub fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

/// The steps of a pointer, unescaped. What does not start with a slash has no steps.
#[must_use]
pub fn steps(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}

/// A pointer made of steps.
#[must_use]
pub fn join<S: AsRef<str>>(steps: &[S]) -> String {
    steps.iter().fold(String::new(), |path, step| format!("{path}/{}", escape(step.as_ref())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_and_join_undo_each_other() {
        for pointer in ["", "/a", "/a~1b/~0c/0", "/"] {
            assert_eq!(join(&steps(pointer)), pointer);
        }
        assert_eq!(steps("/a~1b/~01"), ["a/b", "~1"]);
    }
}
