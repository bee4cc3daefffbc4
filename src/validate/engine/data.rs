//! Values of schemas that are taken from the template: `$data` and `$lookup` of gathered properties.

use super::scope::Scope;
use super::vocabulary::function_of;
use crate::facts::{Fact, FactKind};
use crate::value::Node;

/// What a keyword compares with.
#[derive(Clone, Copy, Debug)]
pub(in crate::validate) enum Data<'a> {
    /// What the schema says.
    Plain(Fact<'a>),
    /// What another property of the template is.
    Gathered(&'a Node),
    /// A property whose value is not known before the deployment, or is not there.
    Unknown,
}

impl<'a> Scope<'a> {
    /// What the value of a keyword stands for.
    pub(in crate::validate) fn data(&self, value: Fact<'a>) -> Data<'a> {
        if value.kind() != FactKind::Map {
            return Data::Plain(value);
        }
        if let Some(lookup) = value.get("$lookup") {
            let key = match lookup.get("key").map(|key| self.data(key)) {
                Some(Data::Gathered(node)) => node.as_str(),
                Some(Data::Plain(fact)) => fact.as_str(),
                _ => None,
            };
            let found = key.and_then(|key| lookup.get("map")?.get(key));
            return found.map_or(Data::Unknown, Data::Plain);
        }
        let Some(pointer) = value.get("$data").and_then(Fact::as_str) else {
            return Data::Plain(value);
        };
        let Some(root) = self.gathered else {
            return Data::Unknown;
        };
        let parts = pointer.trim_matches('/').split('/');
        let found = parts
            .into_iter()
            .try_fold(root, |node, part| match node.as_list() {
                Some(list) => list.get(part.parse::<usize>().ok()?),
                None => node.get(part),
            });
        match found {
            // What a function gives is known at the deployment only, unless functions are compared as they are written.
            Some(node) if function_of(node).is_some() && !self.functions.is_empty() => {
                Data::Unknown
            }
            Some(node) => Data::Gathered(node),
            None => Data::Unknown,
        }
    }
}
