// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTFleetWise::StateTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTFleetWise::StateTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StateTemplate(Body);

resource! { StateTemplate "AWS::IoTFleetWise::StateTemplate" }

impl StateTemplate {
    /// `DataExtraDimensions`: list of strings, at most 5 items.
    #[track_caller]
    pub fn data_extra_dimensions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DataExtraDimensions", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MetadataExtraDimensions`: list of strings, at most 5 items.
    #[track_caller]
    pub fn metadata_extra_dimensions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MetadataExtraDimensions", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[a-zA-Z\d\-_:]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SignalCatalogArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn signal_catalog_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SignalCatalogArn", value);
        self
    }

    /// `StateTemplateProperties`: list of strings, 1 to 500 items. Required.
    #[track_caller]
    pub fn state_template_properties(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StateTemplateProperties", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StateTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModificationTime`
    #[inline]
    pub fn last_modification_time(&self) -> Value<String> {
        self.attribute("LastModificationTime")
    }
}

/// `Tag` of `AWS::IoTFleetWise::StateTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
