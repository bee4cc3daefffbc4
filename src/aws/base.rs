//! What all generated types are made of: properties in a map, each with the line that set it.

use std::fmt;

use crate::definition::{Attributes, Base, Resource};
use crate::template;
use crate::value::{Literal, Map, Node, Origin, Value};

/// The properties that were set, in that order.
#[derive(Clone, Default)]
pub struct Properties {
    map: Map,
    /// Whether a property remembers the line that set it. What a construct writes has the place of the construct instead.
    remembers: bool,
}

impl Properties {
    /// No properties yet; each that is set remembers its place.
    pub(super) fn here() -> Self {
        Self {
            map: Map::new(),
            remembers: true,
        }
    }

    /// Sets a property where there is a value for it.
    #[track_caller]
    pub(super) fn set<T: Into<Node>>(&mut self, name: &'static str, value: impl IntoValue<T>) {
        self.put(name, value.into_value().map(Value::into_node));
    }

    /// Sets a property that takes values of several types.
    #[track_caller]
    pub(super) fn set_node(&mut self, name: &'static str, value: impl IntoNode) {
        self.put(name, value.into_node());
    }

    /// Not generic, so that it is compiled once.
    #[inline(never)]
    #[track_caller]
    fn put(&mut self, name: &'static str, value: Option<Node>) {
        let Some(mut value) = value else {
            return;
        };
        if self.remembers {
            value = value.located(Origin::caller());
        }
        self.map.insert(name, value);
    }
}

impl From<Properties> for Node {
    fn from(properties: Properties) -> Self {
        properties.map.into()
    }
}

impl fmt::Debug for Properties {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let properties = self.map.iter();
        formatter
            .debug_map()
            .entries(properties.map(|(name, value)| (name, &value.kind)))
            .finish()
    }
}

/// A generated type that stands in a property: a group of properties, or text of one kind.
pub trait Part {
    /// What it wraps.
    type Content: Into<Node>;

    /// Wraps.
    fn wrap(content: Self::Content) -> Self;

    /// Takes out what is wrapped.
    fn unwrap(self) -> Self::Content;
}

impl<T: Part> Literal for T {}

impl<T: Part> From<T> for Node {
    fn from(part: T) -> Self {
        part.unwrap().into()
    }
}

/// What the setter of a property of type `T` takes: whatever becomes a [`Value<T>`](Value), or an `Option` of that, where
/// `None` leaves the property out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a property of type `{T}`",
    note = "a `Value<String>` whose kind only you know is given with `.unchecked()`"
)]
pub trait IntoValue<T> {
    /// Converts.
    fn into_value(self) -> Option<Value<T>>;
}

impl<T, V: Into<Value<T>>> IntoValue<T> for V {
    fn into_value(self) -> Option<Value<T>> {
        Some(self.into())
    }
}

impl<T, V: Into<Value<T>>> IntoValue<T> for Option<V> {
    fn into_value(self) -> Option<Value<T>> {
        self.map(Into::into)
    }
}

/// What the setter of a property takes that may have values of several types: whatever becomes a [`Node`], or an `Option`
/// of that.
#[diagnostic::on_unimplemented(message = "`{Self}` does not become a `Node`")]
pub trait IntoNode {
    /// Converts.
    fn into_node(self) -> Option<Node>;
}

impl<V: Into<Node>> IntoNode for V {
    fn into_node(self) -> Option<Node> {
        Some(self.into())
    }
}

impl<V: Into<Node>> IntoNode for Option<V> {
    fn into_node(self) -> Option<Node> {
        self.map(Into::into)
    }
}

/// A resource in the making: what every typed resource wraps.
#[derive(Clone, Default)]
pub struct Body {
    base: Base,
    properties: Properties,
}

impl Body {
    /// The body of a resource that the caller makes.
    #[track_caller]
    pub(super) fn here(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            properties: Properties::here(),
        }
    }

    /// As [`Properties::set`].
    #[track_caller]
    pub(super) fn set<T: Into<Node>>(&mut self, name: &'static str, value: impl IntoValue<T>) {
        self.properties.set(name, value);
    }

    /// As [`Properties::set_node`].
    #[track_caller]
    pub(super) fn set_node(&mut self, name: &'static str, value: impl IntoNode) {
        self.properties.set_node(name, value);
    }

    pub(super) fn attributes_mut(&mut self) -> &mut Attributes {
        &mut self.base.attributes
    }

    pub(super) fn into_construct(self, resource_type: &str) -> Resource {
        let properties = self.properties.map.into_iter();
        let properties = properties.map(|(name, entry)| (name, entry.value));
        Resource::from_parts(self.base, resource_type, properties.collect())
    }

    pub(super) fn from_construct(resource: Resource, resource_type: &str) -> Option<Self> {
        let (base, found, properties) = resource.into_parts();
        let properties = Properties {
            map: properties.into_iter().collect(),
            remembers: true,
        };
        (found == resource_type).then_some(Self { base, properties })
    }

    pub(super) fn into_template(self, resource_type: &str) -> template::Resource {
        let mut resource = template::Resource::new(resource_type);
        resource.properties = self.properties.map;
        resource.origin = self.base.origin;
        resource
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ", self.base.name)?;
        self.properties.fmt(formatter)
    }
}

/// A typed resource.
pub trait ResourceType: Sized {
    /// Its CloudFormation type, such as `AWS::SQS::Queue`.
    const TYPE: &'static str;

    /// Itself as a resource of a template, without name and resource attributes.
    fn resource(self) -> template::Resource;
}

/// Makes a generated struct a resource type.
macro_rules! resource {
    ($name:ident $type:literal) => {
        impl $name {
            /// A resource of this name; every property remembers the line that sets it.
            ///
            /// `default()` gives one without a name, for a construct that writes it: its properties have the place of the
            /// construct.
            #[inline]
            #[track_caller]
            pub fn new(name: impl Into<String>) -> Self {
                Self($crate::aws::base::Body::here(name))
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl $crate::aws::base::ResourceType for $name {
            const TYPE: &'static str = $type;

            #[inline]
            fn resource(self) -> $crate::template::Resource {
                self.0.into_template($type)
            }
        }

        impl From<$name> for $crate::template::Resource {
            #[inline]
            fn from(resource: $name) -> Self {
                resource.0.into_template($type)
            }
        }

        impl $crate::definition::Definition for $name {
            type Construct = $crate::definition::Resource;

            #[inline]
            fn into_construct(self) -> Self::Construct {
                self.0.into_construct($type)
            }

            #[inline]
            fn from_construct(construct: Self::Construct) -> Option<Self> {
                $crate::aws::base::Body::from_construct(construct, $type).map(Self)
            }

            #[inline]
            fn attributes_mut(&mut self) -> &mut $crate::definition::Attributes {
                self.0.attributes_mut()
            }
        }
    };
}

/// Makes a generated struct a group of properties.
macro_rules! properties {
    ($name:ident) => {
        impl $name {
            /// None of the properties yet; each remembers the line that sets it.
            #[inline]
            pub fn new() -> Self {
                Self($crate::aws::base::Properties::here())
            }
        }

        $crate::aws::base::part! { $name $crate::aws::base::Properties }
    };
}

/// Makes a generated struct a part.
macro_rules! part {
    ($name:ident $content:ty) => {
        impl $crate::aws::base::Part for $name {
            type Content = $content;

            #[inline]
            fn wrap(content: $content) -> Self {
                Self(content)
            }

            #[inline]
            fn unwrap(self) -> $content {
                self.0
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }
    };
}

/// Makes a type for text of which some values are known.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident $($constant:ident $text:literal)*) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name($crate::aws::text::Text);

        $crate::aws::base::part! { $name $crate::aws::text::Text }

        impl $name {
            $(
                #[doc = concat!("`", $text, "`")]
                pub const $constant: Self = Self($crate::aws::text::Text::constant($text));
            )*
        }
    };
}

pub(super) use {choice, part, properties, resource};
