// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalogAppRegistry::AttributeGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalogAppRegistry::AttributeGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeGroup(Body);

resource! { AttributeGroup "AWS::ServiceCatalogAppRegistry::AttributeGroup" }

impl AttributeGroup {
    /// `Attributes`: object or string, 1 to 8000 characters, pattern `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Attributes", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `\w+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AttributeGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
