//! The codes. Where cfn-lint has a rule of the same meaning the number is its own (`E…`, `W…`); ours begin with `D`.

use std::fmt;

use crate::value::{Problem, ProblemKind};

/// The code of a rule, such as `E3034`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// The code of a rule of validation, which has its page with the rule.
    pub(crate) const fn new(code: &'static str) -> Self {
        Self(code)
    }
}

/// A code and what it stands for.
#[derive(Clone, Copy, Debug)]
pub struct CodeInfo {
    /// The code.
    pub code: Code,
    /// What it stands for, in one line.
    pub title: &'static str,
}

macro_rules! codes {
    ($($name:ident = $code:literal, $title:literal;)*) => {
        impl Code {
            $(#[doc = $title] pub const $name: Self = Self($code);)*
        }

        /// Every code, in order.
        pub const CODES: &[CodeInfo] = &[
            $(CodeInfo { code: Code::$name, title: $title },)*
        ];
    };
}

codes! {
    DUPLICATE_NAME = "D101", "Two things of a stack have the same name";
    INVALID_NAME = "D102", "A name is not a logical id";
    UNKNOWN_CONSTRUCT = "D103", "A handle names a construct that does not exist";
    WRONG_CONSTRUCT = "D104", "A handle names a construct of another kind";
    LOGICAL_ID_CLASH = "D105", "Two constructs write a resource with the same logical id";
    DUPLICATE_STACK = "D106", "Two stacks of the app have the same name";
    STACK_CYCLE = "D107", "Stacks depend on each other in a circle";
    UNKNOWN_STACK = "D108", "A reference names a stack that the app does not have";
    UNKNOWN_ACCESS = "D109", "An access verb that the construct does not offer";
    UNREADABLE = "D201", "A value of a definition is of the wrong type";
    UNKNOWN_KEY = "D202", "A definition has a key that is not known there";
    MISSING_KEY = "D203", "A definition lacks a key";
    UNKNOWN_TYPE = "D204", "A definition names a construct type that is not known";
    DUPLICATE_KEY = "D205", "A mapping has the same key twice";
    SYNTAX = "E0000", "The text is not YAML or JSON";
    INVALID_VALUE = "D301", "A value was built wrongly";
    FIFO_MISMATCH = "D302", "FIFO and standard queues or topics are mixed";
    VISIBILITY_TIMEOUT = "D303", "A queue shows its messages again before the function that works on them is done";
    INVALID_EXPRESSION = "D304", "A schedule expression does not parse";
    MISSING_FILE = "D305", "A file or directory of code is missing";
    TOO_MANY = "D306", "More of something than AWS allows";
    CONFLICT = "D307", "Two settings exclude each other";
    INCOMPLETE = "D308", "A construct lacks something that it cannot do without";
    POLICY_SIZE = "D309", "A policy is larger than IAM allows";
    UNKNOWN_REFERENCE = "E1020", "A reference names nothing in the template";
    CIRCULAR_DEPENDENCY = "E3004", "Resources depend on each other in a circle";
    INCOMPLETE_ANALYSIS = "D401", "A template is too intricate to be looked through";
    UNREASONED_SUPPRESSION = "D402", "A comment silences a rule without a reason";
    UNKNOWN_SUPPRESSION = "D403", "A comment silences a rule that does not exist";
    UNUSED_SUPPRESSION = "D404", "A comment silences a rule that finds nothing there";
    LIST_LENGTH = "E3032", "A list is too long or too short";
    TEXT_LENGTH = "E3033", "A text is too long or too short";
    OUT_OF_BOUNDS = "E3034", "A number is out of its bounds";
    PATTERN = "E3031", "A text does not have the form that is wanted";
    TOO_MANY_RESOURCES = "E3010", "A template has more resources than CloudFormation allows";
    TEMPLATE_SIZE = "E1002", "A template is larger than CloudFormation allows";
}

impl Code {
    /// The text of the code.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The code for something that could not be read.
    pub(super) fn of_problem(problem: &Problem) -> Self {
        match problem.kind() {
            ProblemKind::UnknownKey => Self::UNKNOWN_KEY,
            ProblemKind::MissingKey => Self::MISSING_KEY,
            ProblemKind::Value => Self::UNREADABLE,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}
