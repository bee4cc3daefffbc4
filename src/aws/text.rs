//! Text of one kind: the values of an enumeration, or the name, id or ARN of a resource of one type.

use std::borrow::Cow;

use super::base::Part;
use crate::value::{Node, Value};

/// Text that a generated type wraps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(Cow<'static, str>);

impl Text {
    pub(super) const fn constant(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<Text> for Node {
    fn from(text: Text) -> Self {
        Self::from(text.0.into_owned())
    }
}

impl<T: Part<Content = Text>> From<&str> for Value<T> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl<T: Part<Content = Text>> From<&String> for Value<T> {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl<T: Part<Content = Text>> From<String> for Value<T> {
    fn from(text: String) -> Self {
        T::wrap(Text(Cow::Owned(text))).into()
    }
}

impl<T: Part<Content = Text>> From<Value<T>> for Value<String> {
    fn from(value: Value<T>) -> Self {
        value.map(|text| text.unwrap().0.into_owned())
    }
}

/// A value that its user vouches for: it goes where any kind of value is wanted.
#[derive(Clone, Debug)]
pub struct Unchecked(Node);

impl<T: Into<Node>> Value<T> {
    /// The same value for a property that wants a value of another kind, such as the ARN of a role.
    pub fn unchecked(self) -> Unchecked {
        Unchecked(self.into_node())
    }
}

impl From<&str> for Unchecked {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl<T> From<Unchecked> for Value<T> {
    fn from(value: Unchecked) -> Self {
        let origin = value.0.origin;
        Self::intrinsic(value.0).at(origin)
    }
}
