//! Lists and maps whose elements are values.

use std::marker::PhantomData;

use indexmap::IndexMap;

use super::base::Part;
use super::text::Text;
use crate::value::{Literal, Map, Node, Value};

/// A list of values of type `T`: a `Vec` or an array of whatever becomes a [`Value<T>`](Value).
pub struct ListOf<T> {
    items: Vec<Node>,
    kind: PhantomData<fn() -> T>,
}

/// Values of type `T` by name: an array, a `Vec` or an [`IndexMap`] of names and whatever becomes a [`Value<T>`](Value).
pub struct MapOf<T> {
    map: Map,
    kind: PhantomData<fn() -> T>,
}

impl<T> ListOf<T> {
    /// The list if it has any values: most properties are left out rather than set to an empty list.
    pub fn unless_empty(self) -> Option<Self> {
        (!self.items.is_empty()).then_some(self)
    }
}

impl<T> MapOf<T> {
    /// The mapping if it has any entries.
    pub fn unless_empty(self) -> Option<Self> {
        (!self.map.is_empty()).then_some(self)
    }
}

impl<T> Literal for ListOf<T> {}
impl<T> Literal for MapOf<T> {}

impl<T: Into<Node>, V: Into<Value<T>>> FromIterator<V> for ListOf<T> {
    fn from_iter<I: IntoIterator<Item = V>>(values: I) -> Self {
        let items = values.into_iter().map(|value| value.into().into_node());
        Self {
            items: items.collect(),
            kind: PhantomData,
        }
    }
}

impl<T: Into<Node>, K: Into<String>, V: Into<Value<T>>> FromIterator<(K, V)> for MapOf<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let pairs = pairs.into_iter();
        Self {
            map: pairs
                .map(|(key, value)| (key, value.into().into_node()))
                .collect(),
            kind: PhantomData,
        }
    }
}

impl<T> From<ListOf<T>> for Node {
    fn from(list: ListOf<T>) -> Self {
        Self::list(list.items)
    }
}

impl<T> From<MapOf<T>> for Node {
    fn from(entries: MapOf<T>) -> Self {
        entries.map.into()
    }
}

impl<T> Clone for ListOf<T> {
    fn clone(&self) -> Self {
        Self {
            items: self.items.clone(),
            kind: PhantomData,
        }
    }
}

impl<T> Clone for MapOf<T> {
    fn clone(&self) -> Self {
        Self {
            map: self.map.clone(),
            kind: PhantomData,
        }
    }
}

impl<T> std::fmt::Debug for ListOf<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.items.fmt(formatter)
    }
}

impl<T> std::fmt::Debug for MapOf<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.map.fmt(formatter)
    }
}

impl<T: Into<Node>, V: Into<Value<T>>> From<Vec<V>> for Value<ListOf<T>> {
    fn from(values: Vec<V>) -> Self {
        values.into_iter().collect::<ListOf<T>>().into()
    }
}

impl<T: Into<Node>, V: Into<Value<T>>, const N: usize> From<[V; N]> for Value<ListOf<T>> {
    fn from(values: [V; N]) -> Self {
        values.into_iter().collect::<ListOf<T>>().into()
    }
}

impl<T: Part<Content = Text>> From<Value<Vec<T>>> for Value<ListOf<T>> {
    fn from(value: Value<Vec<T>>) -> Self {
        value.map(ListOf::from_iter)
    }
}

impl From<Value<Vec<String>>> for Value<ListOf<String>> {
    fn from(value: Value<Vec<String>>) -> Self {
        value.map(ListOf::from_iter)
    }
}

impl<T: Into<Node>, K: Into<String>, V: Into<Value<T>>> From<Vec<(K, V)>> for Value<MapOf<T>> {
    fn from(pairs: Vec<(K, V)>) -> Self {
        pairs.into_iter().collect::<MapOf<T>>().into()
    }
}

impl<T, K, V, const N: usize> From<[(K, V); N]> for Value<MapOf<T>>
where
    T: Into<Node>,
    K: Into<String>,
    V: Into<Value<T>>,
{
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect::<MapOf<T>>().into()
    }
}

impl<T, K, V> From<IndexMap<K, V>> for Value<MapOf<T>>
where
    T: Into<Node>,
    K: Into<String>,
    V: Into<Value<T>>,
{
    fn from(pairs: IndexMap<K, V>) -> Self {
        pairs.into_iter().collect::<MapOf<T>>().into()
    }
}
