// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::OrganizationConformancePack` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Config::OrganizationConformancePack`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconformancepack.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationConformancePack(Body);

resource! { OrganizationConformancePack "AWS::Config::OrganizationConformancePack" }

impl OrganizationConformancePack {
    /// `ConformancePackInputParameters`: list of `ConformancePackInputParameter`, at most 60 items.
    #[track_caller]
    pub fn conformance_pack_input_parameters(
        mut self,
        value: impl IntoValue<ListOf<ConformancePackInputParameter>>,
    ) -> Self {
        self.0.set("ConformancePackInputParameters", value);
        self
    }

    /// `DeliveryS3Bucket`: string, at most 63 characters.
    #[track_caller]
    pub fn delivery_s3_bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryS3Bucket", value);
        self
    }

    /// `DeliveryS3KeyPrefix`: string, at most 1024 characters.
    #[track_caller]
    pub fn delivery_s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryS3KeyPrefix", value);
        self
    }

    /// `ExcludedAccounts`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn excluded_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedAccounts", value);
        self
    }

    /// `OrganizationConformancePackName`: string, 1 to 128 characters, pattern `[a-zA-Z][-a-zA-Z0-9]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn organization_conformance_pack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationConformancePackName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateBody`: string, 1 to 51200 characters.
    #[track_caller]
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateBody", value);
        self
    }

    /// `TemplateS3Uri`: string, 1 to 1024 characters, pattern `s3://.*`.
    #[track_caller]
    pub fn template_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateS3Uri", value);
        self
    }
}

impl Handle<OrganizationConformancePack> {
    /// `OrganizationConformancePackArn`
    #[inline]
    pub fn organization_conformance_pack_arn(&self) -> Value<String> {
        self.attribute("OrganizationConformancePackArn")
    }
}

/// `ConformancePackInputParameter` of `AWS::Config::OrganizationConformancePack`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConformancePackInputParameter(Properties);

properties! { ConformancePackInputParameter }

impl ConformancePackInputParameter {
    /// `ParameterName`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string, at most 4096 characters. Required.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

/// `Tag` of `AWS::Config::OrganizationConformancePack`.
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
