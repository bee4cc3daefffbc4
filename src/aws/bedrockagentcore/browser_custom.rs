// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::BrowserCustom` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::BrowserCustom`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BrowserCustom(Body);

resource! { BrowserCustom "AWS::BedrockAgentCore::BrowserCustom" }

impl BrowserCustom {
    /// `BrowserSigning`: `BrowserSigning`. A change replaces the resource.
    #[track_caller]
    pub fn browser_signing(mut self, value: impl IntoValue<BrowserSigning>) -> Self {
        self.0.set("BrowserSigning", value);
        self
    }

    /// `Certificates`: list of `Certificate`, at most 10 items. A change replaces the resource.
    #[track_caller]
    pub fn certificates(mut self, value: impl IntoValue<ListOf<Certificate>>) -> Self {
        self.0.set("Certificates", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnterprisePolicies`: list of `BrowserEnterprisePolicy`, at most 10 items. A change replaces the resource.
    #[track_caller]
    pub fn enterprise_policies(
        mut self,
        value: impl IntoValue<ListOf<BrowserEnterprisePolicy>>,
    ) -> Self {
        self.0.set("EnterprisePolicies", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, pattern `^arn:(aws(?:-cn|-us-gov|-iso(?:-[bef])?)?):iam::[0-9]{12}:role/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkConfiguration`: `BrowserNetworkConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<BrowserNetworkConfiguration>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `RecordingConfig`: `RecordingConfig`. A change replaces the resource.
    #[track_caller]
    pub fn recording_config(mut self, value: impl IntoValue<RecordingConfig>) -> Self {
        self.0.set("RecordingConfig", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<BrowserCustom> {
    /// `BrowserArn`
    #[inline]
    pub fn browser_arn(&self) -> Value<String> {
        self.attribute("BrowserArn")
    }

    /// `BrowserId`
    #[inline]
    pub fn browser_id(&self) -> Value<String> {
        self.attribute("BrowserId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FailureReason`
    #[inline]
    pub fn failure_reason(&self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `BrowserEnterprisePolicy` of `AWS::BedrockAgentCore::BrowserCustom`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrowserEnterprisePolicy(Properties);

properties! { BrowserEnterprisePolicy }

impl BrowserEnterprisePolicy {
    /// `Location`: `S3Location`. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Type`: `BrowserEnterprisePolicyType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<BrowserEnterprisePolicyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `BrowserEnterprisePolicyType` of `AWS::BedrockAgentCore::BrowserCustom`.
    BrowserEnterprisePolicyType
    MANAGED "MANAGED"
    RECOMMENDED "RECOMMENDED"
}

/// `BrowserNetworkConfiguration` of `AWS::BedrockAgentCore::BrowserCustom`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrowserNetworkConfiguration(Properties);

properties! { BrowserNetworkConfiguration }

impl BrowserNetworkConfiguration {
    /// `NetworkMode`: `BrowserNetworkMode`. Required.
    #[track_caller]
    pub fn network_mode(mut self, value: impl IntoValue<BrowserNetworkMode>) -> Self {
        self.0.set("NetworkMode", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

choice! {
    /// `BrowserNetworkMode` of `AWS::BedrockAgentCore::BrowserCustom`.
    BrowserNetworkMode
    PUBLIC "PUBLIC"
    VPC "VPC"
}

/// `BrowserSigning` of `AWS::BedrockAgentCore::BrowserCustom`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrowserSigning(Properties);

properties! { BrowserSigning }

impl BrowserSigning {
    /// `Enabled`: boolean, default false.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `Certificate` of `AWS::BedrockAgentCore::BrowserCustom`.
#[derive(Clone, Default)]
#[must_use]
pub struct Certificate(Properties);

properties! { Certificate }

impl Certificate {
    /// `CertificateLocation`: `CertificateLocation`. Required.
    #[track_caller]
    pub fn certificate_location(mut self, value: impl IntoValue<CertificateLocation>) -> Self {
        self.0.set("CertificateLocation", value);
        self
    }
}

/// `CertificateLocation` of `AWS::BedrockAgentCore::BrowserCustom`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateLocation(Properties);

properties! { CertificateLocation }

impl CertificateLocation {
    /// `SecretArn`: string. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `RecordingConfig` of `AWS::BedrockAgentCore::BrowserCustom`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordingConfig(Properties);

properties! { RecordingConfig }

impl RecordingConfig {
    /// `Enabled`: boolean, default false.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `S3Location`: `S3Location`.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

/// `S3Location` of `AWS::BedrockAgentCore::BrowserCustom`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string, pattern `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Prefix`: string, at least 1 character. Required.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `VpcConfig` of `AWS::BedrockAgentCore::BrowserCustom`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, 1 to 16 items. Required.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}
