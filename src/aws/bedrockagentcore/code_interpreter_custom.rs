// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::CodeInterpreterCustom` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::CodeInterpreterCustom`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeInterpreterCustom(Body);

resource! { CodeInterpreterCustom "AWS::BedrockAgentCore::CodeInterpreterCustom" }

impl CodeInterpreterCustom {
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

    /// `NetworkConfiguration`: `CodeInterpreterNetworkConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<CodeInterpreterNetworkConfiguration>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CodeInterpreterCustom> {
    /// `CodeInterpreterArn`
    #[inline]
    pub fn code_interpreter_arn(&self) -> Value<String> {
        self.attribute("CodeInterpreterArn")
    }

    /// `CodeInterpreterId`
    #[inline]
    pub fn code_interpreter_id(&self) -> Value<String> {
        self.attribute("CodeInterpreterId")
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

/// `Certificate` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
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

/// `CertificateLocation` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
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

/// `CodeInterpreterNetworkConfiguration` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeInterpreterNetworkConfiguration(Properties);

properties! { CodeInterpreterNetworkConfiguration }

impl CodeInterpreterNetworkConfiguration {
    /// `NetworkMode`: `CodeInterpreterNetworkMode`. Required.
    #[track_caller]
    pub fn network_mode(mut self, value: impl IntoValue<CodeInterpreterNetworkMode>) -> Self {
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
    /// `CodeInterpreterNetworkMode` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
    CodeInterpreterNetworkMode
    PUBLIC "PUBLIC"
    SANDBOX "SANDBOX"
    VPC "VPC"
}

/// `VpcConfig` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
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
