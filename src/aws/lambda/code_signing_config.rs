// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::CodeSigningConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::CodeSigningConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeSigningConfig(Body);

resource! { CodeSigningConfig "AWS::Lambda::CodeSigningConfig" }

impl CodeSigningConfig {
    /// `AllowedPublishers`: `AllowedPublishers`. Required.
    #[track_caller]
    pub fn allowed_publishers(mut self, value: impl IntoValue<AllowedPublishers>) -> Self {
        self.0.set("AllowedPublishers", value);
        self
    }

    /// `CodeSigningPolicies`: `CodeSigningPolicies`.
    #[track_caller]
    pub fn code_signing_policies(mut self, value: impl IntoValue<CodeSigningPolicies>) -> Self {
        self.0.set("CodeSigningPolicies", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CodeSigningConfig> {
    /// `CodeSigningConfigArn`
    #[inline]
    pub fn code_signing_config_arn(&self) -> Value<String> {
        self.attribute("CodeSigningConfigArn")
    }

    /// `CodeSigningConfigId`
    #[inline]
    pub fn code_signing_config_id(&self) -> Value<String> {
        self.attribute("CodeSigningConfigId")
    }
}

/// `AllowedPublishers` of `AWS::Lambda::CodeSigningConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AllowedPublishers(Properties);

properties! { AllowedPublishers }

impl AllowedPublishers {
    /// `SigningProfileVersionArns`: list of strings, 1 to 20 items. Required.
    #[track_caller]
    pub fn signing_profile_version_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SigningProfileVersionArns", value);
        self
    }
}

/// `CodeSigningPolicies` of `AWS::Lambda::CodeSigningConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeSigningPolicies(Properties);

properties! { CodeSigningPolicies }

impl CodeSigningPolicies {
    /// `UntrustedArtifactOnDeployment`: `CodeSigningPoliciesUntrustedArtifactOnDeployment`, default `Warn`. Required.
    #[track_caller]
    pub fn untrusted_artifact_on_deployment(
        mut self,
        value: impl IntoValue<CodeSigningPoliciesUntrustedArtifactOnDeployment>,
    ) -> Self {
        self.0.set("UntrustedArtifactOnDeployment", value);
        self
    }
}

choice! {
    /// `CodeSigningPoliciesUntrustedArtifactOnDeployment` of `AWS::Lambda::CodeSigningConfig`.
    CodeSigningPoliciesUntrustedArtifactOnDeployment
    WARN "Warn"
    ENFORCE "Enforce"
}

/// `Tag` of `AWS::Lambda::CodeSigningConfig`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
