// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::WorkloadIdentity` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::WorkloadIdentity`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-workloadidentity.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkloadIdentity(Body);

resource! { WorkloadIdentity "AWS::BedrockAgentCore::WorkloadIdentity" }

impl WorkloadIdentity {
    /// `AllowedResourceOauth2ReturnUrls`: list of strings.
    #[track_caller]
    pub fn allowed_resource_oauth2_return_urls(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AllowedResourceOauth2ReturnUrls", value);
        self
    }

    /// `Name`: string, 3 to 255 characters, pattern `[A-Za-z0-9_.-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<WorkloadIdentity> {
    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<f64> {
        self.attribute("CreatedTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<f64> {
        self.attribute("LastUpdatedTime")
    }

    /// `WorkloadIdentityArn`
    #[inline]
    pub fn workload_identity_arn(&self) -> Value<String> {
        self.attribute("WorkloadIdentityArn")
    }
}

/// `Tag` of `AWS::BedrockAgentCore::WorkloadIdentity`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
