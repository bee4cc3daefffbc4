//! Handles: how one construct speaks of another.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::value::{Located, Origin, Value, get_att, qualify, reference};

/// A construct of a stack, named. Small, cheap to clone, and without a borrow of the stack.
///
/// `stack.add(…)` gives one; [`Handle::named`] gives one for a construct that is added later. Each kind of construct adds its
/// references (`.arn()`, `.url()`), access verbs (`.read()`, `.send()`) and event sources to it.
///
/// In a definition file a handle is the construct's name, or `stack/Name` for a construct of another stack.
pub struct Handle<T: ?Sized = ()> {
    stack: Option<Arc<str>>,
    name: Arc<str>,
    origin: Origin,
    kind: PhantomData<fn() -> Box<T>>,
}

thread_local! {
    /// The stack that is being written: its own handles are written without its name.
    static WRITING: RefCell<Option<Arc<str>>> = const { RefCell::new(None) };
}

/// Runs `write` while handles of `stack` are written by their names alone.
pub(super) fn writing<R>(stack: &str, write: impl FnOnce() -> R) -> R {
    let before = WRITING.replace(Some(stack.into()));
    let result = write();
    WRITING.set(before);
    result
}

impl<T: ?Sized> Handle<T> {
    /// A handle to a construct of the same stack, which may be added later.
    #[track_caller]
    pub fn named(name: impl Into<Arc<str>>) -> Self {
        Self {
            stack: None,
            name: name.into(),
            origin: Origin::caller(),
            kind: PhantomData,
        }
    }

    pub(super) fn new(stack: Option<Arc<str>>, name: Arc<str>, origin: Origin) -> Self {
        Self {
            stack,
            name,
            origin,
            kind: PhantomData,
        }
    }

    /// A handle as a definition file writes it: `Name`, or `stack/Name`.
    pub(super) fn parse(text: &str, origin: Origin) -> Self {
        match text.rsplit_once('/') {
            Some((stack, name)) => Self::new(Some(stack.into()), name.into(), origin),
            None => Self::new(None, text.into(), origin),
        }
    }

    /// The same construct as a construct of `stack`.
    #[must_use]
    pub fn in_stack(mut self, stack: impl Into<Arc<str>>) -> Self {
        self.stack = Some(stack.into());
        self
    }

    /// The construct's name, which is its logical id.
    pub fn construct_name(&self) -> &str {
        &self.name
    }

    /// The stack it belongs to; without one it is the stack in which the handle is used.
    pub fn stack(&self) -> Option<&str> {
        self.stack.as_deref()
    }

    /// Where the handle was used or made.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The same handle, used at `origin`. Setters that take a handle use it.
    #[must_use]
    pub fn at(&self, origin: Origin) -> Self {
        Self {
            origin,
            ..self.clone()
        }
    }

    /// The same handle, used by the caller.
    #[must_use]
    #[track_caller]
    pub fn here(&self) -> Self {
        self.at(Origin::caller())
    }

    /// `Ref` of the construct's own resource.
    pub fn reference(&self) -> Value<String> {
        reference(&self.qualified()).at(self.origin)
    }

    /// `Fn::GetAtt` of the construct's own resource.
    pub fn attribute<V>(&self, name: &str) -> Value<V> {
        get_att(&self.qualified(), name).at(self.origin)
    }

    /// A resource that belongs to the construct: its name followed by `suffix`.
    #[must_use]
    pub fn child<C: ?Sized>(&self, suffix: &str) -> Handle<C> {
        Handle::new(
            self.stack.clone(),
            format!("{}{suffix}", self.name).into(),
            self.origin,
        )
    }

    /// The same handle as it reads from the stack of `other`: a construct's own handles have no stack when they come from a
    /// definition file, and mean the construct's stack wherever they are followed.
    #[must_use]
    pub fn beside<C: ?Sized>(&self, other: &Handle<C>) -> Self {
        Self {
            stack: self.stack.clone().or_else(|| other.stack.clone()),
            ..self.clone()
        }
    }

    /// The same construct without its kind.
    #[must_use]
    pub fn any(&self) -> Handle {
        self.cast()
    }

    pub(crate) fn cast<C: ?Sized>(&self) -> Handle<C> {
        Handle::new(self.stack.clone(), self.name.clone(), self.origin)
    }

    fn qualified(&self) -> String {
        match &self.stack {
            Some(stack) => qualify(stack, &self.name),
            None => self.name.to_string(),
        }
    }
}

impl<T: ?Sized> Clone for Handle<T> {
    fn clone(&self) -> Self {
        Self::new(self.stack.clone(), self.name.clone(), self.origin)
    }
}

impl<T: ?Sized> fmt::Debug for Handle<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Handle({})", self.qualified())
    }
}

impl<T: ?Sized> PartialEq for Handle<T> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.stack == other.stack
    }
}

impl<T: ?Sized> From<&Self> for Handle<T> {
    fn from(handle: &Self) -> Self {
        handle.clone()
    }
}

impl<T: ?Sized> Serialize for Handle<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let own = WRITING.with_borrow(|writing| writing.as_deref() == self.stack.as_deref());
        if own {
            serializer.serialize_str(&self.name)
        } else {
            serializer.serialize_str(&self.qualified())
        }
    }
}

impl<'de, T: ?Sized> Deserialize<'de> for Handle<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Located { value, origin } = Located::<String>::deserialize(deserializer)?;
        Ok(Self::parse(&value, origin))
    }
}

impl<T: ?Sized> JsonSchema for Handle<T> {
    fn schema_name() -> Cow<'static, str> {
        "Handle".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The name of a construct of this stack, or `stack/Name` for one of another stack.",
            "type": "string",
            "pattern": "^([A-Za-z0-9-]+/)?[A-Za-z0-9]+$"
        })
    }
}
