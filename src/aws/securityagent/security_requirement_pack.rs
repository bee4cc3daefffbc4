// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityAgent::SecurityRequirementPack` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityAgent::SecurityRequirementPack`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityRequirementPack(Body);

resource! { SecurityRequirementPack "AWS::SecurityAgent::SecurityRequirementPack" }

impl SecurityRequirementPack {
    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, 1 to 120 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SecurityRequirements`: list of `SecurityRequirement`.
    #[track_caller]
    pub fn security_requirements(
        mut self,
        value: impl IntoValue<ListOf<SecurityRequirement>>,
    ) -> Self {
        self.0.set("SecurityRequirements", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SecurityRequirementPack> {
    /// `PackId`
    #[inline]
    pub fn pack_id(&self) -> Value<String> {
        self.attribute("PackId")
    }
}

/// `SecurityRequirement` of `AWS::SecurityAgent::SecurityRequirementPack`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityRequirement(Properties);

properties! { SecurityRequirement }

impl SecurityRequirement {
    /// `Description`: string, at most 500 characters. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Domain`: string, at most 10000 characters. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `Evaluation`: string, at most 10000 characters. Required.
    #[track_caller]
    pub fn evaluation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Evaluation", value);
        self
    }

    /// `Name`: string, at most 80 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Remediation`: string, at most 10000 characters.
    #[track_caller]
    pub fn remediation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Remediation", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::SecurityAgent::SecurityRequirementPack`.
    Status
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::SecurityAgent::SecurityRequirementPack`.
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
