// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeConnections::Host` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeConnections::Host`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Host(Body);

resource! { Host "AWS::CodeConnections::Host" }

impl Host {
    /// `Name`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProviderEndpoint`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn provider_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderEndpoint", value);
        self
    }

    /// `ProviderType`: `ProviderType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn provider_type(mut self, value: impl IntoValue<ProviderType>) -> Self {
        self.0.set("ProviderType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfiguration`: `VpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

impl Handle<Host> {
    /// `HostArn`
    #[inline]
    pub fn host_arn(&self) -> Value<String> {
        self.attribute("HostArn")
    }

    /// `HostId`
    #[inline]
    pub fn host_id(&self) -> Value<String> {
        self.attribute("HostId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `ProviderType` of `AWS::CodeConnections::Host`.
    ProviderType
    BITBUCKET "Bitbucket"
    GIT_HUB "GitHub"
    GIT_HUB_ENTERPRISE_SERVER "GitHubEnterpriseServer"
    GIT_LAB "GitLab"
    GIT_LAB_SELF_MANAGED "GitLabSelfManaged"
    AZURE_DEV_OPS "AzureDevOps"
}

/// `Tag` of `AWS::CodeConnections::Host`.
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

/// `VpcConfiguration` of `AWS::CodeConnections::Host`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfiguration(Properties);

properties! { VpcConfiguration }

impl VpcConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 10 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `TlsCertificate`: string, 1 to 16384 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn tls_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TlsCertificate", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 12 to 21 characters, pattern `^vpc-\w{8}(\w{9})?$`. Required.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
