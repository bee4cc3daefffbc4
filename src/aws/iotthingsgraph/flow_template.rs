// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTThingsGraph::FlowTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTThingsGraph::FlowTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowTemplate(Body);

resource! { FlowTemplate "AWS::IoTThingsGraph::FlowTemplate" }

impl FlowTemplate {
    /// `CompatibleNamespaceVersion`: number.
    #[track_caller]
    pub fn compatible_namespace_version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CompatibleNamespaceVersion", value);
        self
    }

    /// `Definition`: `DefinitionDocument`. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<DefinitionDocument>) -> Self {
        self.0.set("Definition", value);
        self
    }
}

impl Handle<FlowTemplate> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `DefinitionDocument` of `AWS::IoTThingsGraph::FlowTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefinitionDocument(Properties);

properties! { DefinitionDocument }

impl DefinitionDocument {
    /// `Language`: string. Required.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Language", value);
        self
    }

    /// `Text`: string. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}
