//! Where the engine is: the path in the template, and the same path with types for names.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::validate::Segment;

/// A step from a value into a part of it; a chain of borrowed steps leads back to the root.
#[derive(Clone, Copy, Debug)]
pub(in crate::validate) struct Step<'a> {
    pub(in crate::validate) before: Option<&'a Self>,
    pub(in crate::validate) at: At<'a>,
}

/// A key or an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::validate) enum At<'a> {
    Key(&'a str),
    Index(usize),
}

impl At<'_> {
    pub(in crate::validate) fn segment(self) -> Segment {
        match self {
            At::Key(key) => Segment::Key(key.into()),
            At::Index(index) => Segment::Index(index),
        }
    }
}

/// The path of a chain of steps.
pub(in crate::validate) fn path_of(last: Option<&Step<'_>>) -> Vec<Segment> {
    let mut path = Vec::new();
    let mut step = last;
    while let Some(at) = step {
        path.push(at.at.segment());
        step = at.before;
    }
    path.reverse();
    path
}

/// A step of the path in which names are types and indices are `*`: `Resources/AWS::SQS::Queue/Properties/Tags/*`.
#[derive(Clone, Copy, Debug)]
pub(in crate::validate) struct KindStep<'a> {
    pub(in crate::validate) before: Option<&'a Self>,
    pub(in crate::validate) name: &'a str,
    /// A number for the whole path up to here.
    pub(in crate::validate) hash: u64,
}

impl<'a> KindStep<'a> {
    pub(in crate::validate) fn after(before: Option<&'a Self>, name: &'a str) -> Self {
        Self {
            before,
            name,
            hash: hash_step(before.map_or(0, |step| step.hash), name),
        }
    }

    /// The names from the root.
    pub(in crate::validate) fn names(&self) -> Vec<&'a str> {
        let mut names = vec![self.name];
        let mut step = self.before;
        while let Some(at) = step {
            names.push(at.name);
            step = at.before;
        }
        names.reverse();
        names
    }

    /// Whether this is the path that a text writes with slashes.
    pub(in crate::validate) fn is(&self, path: &str) -> bool {
        let mut step = Some(self);
        for name in path.rsplit('/') {
            match step {
                Some(at) if at.name == name => step = at.before,
                _ => return false,
            }
        }
        step.is_none()
    }
}

/// The number of the path that a text writes with slashes.
pub(in crate::validate) fn hash_path(path: &str) -> u64 {
    path.split('/').fold(0, hash_step)
}

fn hash_step(before: u64, name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    before.hash(&mut hasher);
    name.hash(&mut hasher);
    hasher.finish()
}
