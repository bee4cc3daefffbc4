//! What is wrong within a value.

use crate::value::{Origin, Problem};

/// A step from the value to a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

/// Something that is wrong, and where: by its way from the value that was looked at, and as it was written.
#[derive(Clone, Debug)]
pub(crate) struct Flaw {
    pub(crate) path: Vec<Step>,
    pub(crate) origin: Origin,
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) help: Option<String>,
}

impl From<Flaw> for Problem {
    fn from(flaw: Flaw) -> Self {
        let mut problem = Self::at(flaw.origin, flaw.message);
        problem.help = flaw.help;
        problem
    }
}
