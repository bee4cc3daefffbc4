// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AmazonMQ::ConfigurationAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AmazonMQ::ConfigurationAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationAssociation(Body);

resource! { ConfigurationAssociation "AWS::AmazonMQ::ConfigurationAssociation" }

impl ConfigurationAssociation {
    /// `Broker`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn broker(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Broker", value);
        self
    }

    /// `Configuration`: `ConfigurationId`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<ConfigurationId>) -> Self {
        self.0.set("Configuration", value);
        self
    }
}

impl Handle<ConfigurationAssociation> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ConfigurationId` of `AWS::AmazonMQ::ConfigurationAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationId(Properties);

properties! { ConfigurationId }

impl ConfigurationId {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Revision`: integer. Required.
    #[track_caller]
    pub fn revision(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Revision", value);
        self
    }
}
