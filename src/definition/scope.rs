//! Compositions: constructs added together under a common prefix.

use indexmap::IndexMap;

use super::construct::Construct;
use super::define::Definition;
use super::handle::Handle;
use super::stack::Stack;
use crate::value::{Located, Value};

/// A part of a stack under a name: every construct added here gets the prefix in front of its own name.
///
/// A composition of one's own is a function that takes a scope, or a type that implements [`Construct::compose`].
///
/// ```
/// use formwork::prelude::*;
///
/// fn inbox(mut scope: Scope<'_>) -> Handle<Queue> {
///     let rejected = scope.add(Queue::new("Rejected"));
///     scope.add(Queue::new("Inbox").dead_letter(&rejected, 3))
/// }
///
/// let mut stack = Stack::new("office");
/// let mail = inbox(stack.scope("Mail"));
/// assert_eq!(mail.construct_name(), "MailInbox");
/// ```
#[derive(Debug)]
pub struct Scope<'a> {
    stack: &'a mut Stack,
    prefix: String,
    condition: Option<Located<String>>,
    tags: IndexMap<String, Value<String>>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(stack: &'a mut Stack, prefix: impl Into<String>) -> Self {
        Self {
            stack,
            prefix: prefix.into(),
            condition: None,
            tags: IndexMap::new(),
        }
    }

    /// Lets what is added inherit a condition and tags, where it has none of its own.
    pub(super) fn inheriting(
        mut self,
        condition: Option<Located<String>>,
        tags: IndexMap<String, Value<String>>,
    ) -> Self {
        self.condition = condition;
        self.tags = tags;
        self
    }

    /// Adds a construct under the scope's name and returns its handle.
    pub fn add<D: Definition>(&mut self, definition: D) -> Handle<D> {
        let mut construct = definition.into_construct();
        let base = construct.base_mut();
        base.name.insert_str(0, &self.prefix);
        let attributes = &mut base.attributes;
        if attributes.condition.is_none() {
            attributes.condition.clone_from(&self.condition);
        }
        for (key, value) in &self.tags {
            let entry = attributes.tags.entry(key.clone());
            entry.or_insert_with(|| value.clone());
        }
        self.stack.add(construct).cast()
    }

    /// A scope within this one.
    pub fn scope(&mut self, name: &str) -> Scope<'_> {
        Scope {
            prefix: format!("{}{name}", self.prefix),
            condition: self.condition.clone(),
            tags: self.tags.clone(),
            stack: self.stack,
        }
    }

    /// The stack, for what has no prefix: parameters, outputs.
    pub fn stack(&mut self) -> &mut Stack {
        self.stack
    }

    /// The prefix of every name in this scope.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }
}
