// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::CoreDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Greengrass::CoreDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CoreDefinition(Body);

resource! { CoreDefinition "AWS::Greengrass::CoreDefinition" }

impl CoreDefinition {
    /// `InitialVersion`: `CoreDefinitionVersion`. A change replaces the resource.
    #[track_caller]
    pub fn initial_version(mut self, value: impl IntoValue<CoreDefinitionVersion>) -> Self {
        self.0.set("InitialVersion", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<CoreDefinition> {
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

    /// `InitialVersion.Cores`
    #[inline]
    pub fn initial_version_cores(&self) -> Value<Node> {
        self.attribute("InitialVersion.Cores")
    }

    /// `LatestVersionArn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `Core` of `AWS::Greengrass::CoreDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Core(Properties);

properties! { Core }

impl Core {
    /// `CertificateArn`: string. Required.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `SyncShadow`: boolean.
    #[track_caller]
    pub fn sync_shadow(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SyncShadow", value);
        self
    }

    /// `ThingArn`: string. Required.
    #[track_caller]
    pub fn thing_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingArn", value);
        self
    }
}

/// `CoreDefinitionVersion` of `AWS::Greengrass::CoreDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct CoreDefinitionVersion(Properties);

properties! { CoreDefinitionVersion }

impl CoreDefinitionVersion {
    /// `Cores`: list of `Core`. Required.
    #[track_caller]
    pub fn cores(mut self, value: impl IntoValue<ListOf<Core>>) -> Self {
        self.0.set("Cores", value);
        self
    }
}
