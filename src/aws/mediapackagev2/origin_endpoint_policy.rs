// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackageV2::OriginEndpointPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::MediaPackageV2::OriginEndpointPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginEndpointPolicy(Body);

resource! { OriginEndpointPolicy "AWS::MediaPackageV2::OriginEndpointPolicy" }

impl OriginEndpointPolicy {
    /// `CdnAuthConfiguration`: `CdnAuthConfiguration`.
    #[track_caller]
    pub fn cdn_auth_configuration(mut self, value: impl IntoValue<CdnAuthConfiguration>) -> Self {
        self.0.set("CdnAuthConfiguration", value);
        self
    }

    /// `ChannelGroupName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelGroupName", value);
        self
    }

    /// `ChannelName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `OriginEndpointName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn origin_endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginEndpointName", value);
        self
    }

    /// `Policy`: object or string, at most 6144 characters. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }
}

/// `CdnAuthConfiguration` of `AWS::MediaPackageV2::OriginEndpointPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CdnAuthConfiguration(Properties);

properties! { CdnAuthConfiguration }

impl CdnAuthConfiguration {
    /// `CdnIdentifierSecretArns`: list of strings, 1 to 100 items. Required.
    #[track_caller]
    pub fn cdn_identifier_secret_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CdnIdentifierSecretArns", value);
        self
    }

    /// `SecretsRoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn secrets_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("SecretsRoleArn", value);
        self
    }
}
