//! One resource type.

use super::image::Fact;

/// What is known of one resource type.
#[derive(Clone, Copy, Debug)]
pub struct ResourceType<'f> {
    record: Fact<'f>,
}

/// An attribute of a resource, as `Fn::GetAtt` names it.
#[derive(Clone, Copy, Debug)]
pub struct Attribute<'f> {
    /// The name, such as `Arn` or `Endpoint.Address`.
    pub name: &'f str,
    /// The schema of its value: type, format, pattern.
    pub schema: Fact<'f>,
}

impl<'f> ResourceType<'f> {
    pub(super) const fn new(record: Fact<'f>) -> Self {
        Self { record }
    }

    /// The record itself.
    pub const fn record(self) -> Fact<'f> {
        self.record
    }

    /// The resource schema, as the CloudFormation registry publishes it, without prose.
    pub fn schema(self) -> Fact<'f> {
        self.record.get("schema").unwrap_or(self.record)
    }

    /// The properties with their schemas.
    pub fn properties(self) -> impl Iterator<Item = (&'f str, Fact<'f>)> {
        let properties = self.schema().get("properties");
        properties.into_iter().flat_map(Fact::entries)
    }

    /// What `Fn::GetAtt` can name, sorted.
    pub fn attributes(self) -> impl Iterator<Item = Attribute<'f>> {
        let attributes = self
            .record
            .get("attributes")
            .into_iter()
            .flat_map(Fact::entries);
        attributes.map(|(name, schema)| Attribute { name, schema })
    }

    /// The schema of an attribute's value.
    pub fn attribute(self, name: &str) -> Option<Fact<'f>> {
        self.record.get("attributes")?.get(name)
    }

    /// The schema of the value of an attribute as a template names it: some types have attributes with names of the
    /// user's own, such as the outputs of a nested stack.
    pub fn attribute_matching(self, name: &str) -> Option<Fact<'f>> {
        let open = || match name.split_once('.') {
            Some((first, rest)) if !rest.is_empty() => self.attribute(&format!("{first}.*")),
            _ => None,
        };
        self.attribute(name)
            .or_else(open)
            .or_else(|| self.attribute("*"))
    }

    /// The schema of what `Ref` gives.
    pub fn reference(self) -> Option<Fact<'f>> {
        self.record.get("ref")
    }

    /// Whether the type exists in a region, by [`Facts::region_number`](super::Facts::region_number).
    pub fn is_in_region(self, number: usize) -> bool {
        let Some(bits) = self.record.get("regions").and_then(Fact::as_words) else {
            return true;
        };
        let word = bits.get(number / 32).unwrap_or_default();
        word >> (number % 32) & 1 == 1
    }
}
