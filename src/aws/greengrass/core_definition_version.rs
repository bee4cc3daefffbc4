// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::CoreDefinitionVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Greengrass::CoreDefinitionVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CoreDefinitionVersion(Body);

resource! { CoreDefinitionVersion "AWS::Greengrass::CoreDefinitionVersion" }

impl CoreDefinitionVersion {
    /// `CoreDefinitionId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn core_definition_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreDefinitionId", value);
        self
    }

    /// `Cores`: list of `Core`. Required. A change replaces the resource.
    #[track_caller]
    pub fn cores(mut self, value: impl IntoValue<ListOf<Core>>) -> Self {
        self.0.set("Cores", value);
        self
    }
}

impl Handle<CoreDefinitionVersion> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Core` of `AWS::Greengrass::CoreDefinitionVersion`.
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
