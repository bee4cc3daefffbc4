// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::AppBlockBuilder` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppStream::AppBlockBuilder`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AppBlockBuilder(Body);

resource! { AppBlockBuilder "AWS::AppStream::AppBlockBuilder" }

impl AppBlockBuilder {
    /// `AccessEndpoints`: list of `AccessEndpoint`, 1 to 4 items.
    #[track_caller]
    pub fn access_endpoints(mut self, value: impl IntoValue<ListOf<AccessEndpoint>>) -> Self {
        self.0.set("AccessEndpoints", value);
        self
    }

    /// `AppBlockArns`: list of strings.
    #[track_caller]
    pub fn app_block_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AppBlockArns", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisableIMDSV1`: boolean.
    #[track_caller]
    pub fn disable_imdsv1(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableIMDSV1", value);
        self
    }

    /// `DisplayName`: string, at most 100 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `EnableDefaultInternetAccess`: boolean.
    #[track_caller]
    pub fn enable_default_internet_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDefaultInternetAccess", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `InstanceType`: string, at least 1 character. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Platform`: `PlatformType`. Required.
    #[track_caller]
    pub fn platform(mut self, value: impl IntoValue<PlatformType>) -> Self {
        self.0.set("Platform", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`. Required.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<AppBlockBuilder> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }
}

/// `AccessEndpoint` of `AWS::AppStream::AppBlockBuilder`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessEndpoint(Properties);

properties! { AccessEndpoint }

impl AccessEndpoint {
    /// `EndpointType`: `AccessEndpointEndpointType`. Required.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<AccessEndpointEndpointType>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `VpceId`: string, at least 1 character. Required.
    #[track_caller]
    pub fn vpce_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpceId", value);
        self
    }
}

choice! {
    /// `AccessEndpointEndpointType` of `AWS::AppStream::AppBlockBuilder`.
    AccessEndpointEndpointType
    STREAMING "STREAMING"
}

choice! {
    /// `PlatformType` of `AWS::AppStream::AppBlockBuilder`.
    PlatformType
    WINDOWS_SERVER_2019 "WINDOWS_SERVER_2019"
}

/// `Tag` of `AWS::AppStream::AppBlockBuilder`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcConfig` of `AWS::AppStream::AppBlockBuilder`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}
