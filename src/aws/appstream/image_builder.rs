// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::ImageBuilder` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppStream::ImageBuilder`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-imagebuilder.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageBuilder(Body);

resource! { ImageBuilder "AWS::AppStream::ImageBuilder" }

impl ImageBuilder {
    /// `AccessEndpoints`: list of `AccessEndpoint`, 1 to 4 items.
    #[track_caller]
    pub fn access_endpoints(mut self, value: impl IntoValue<ListOf<AccessEndpoint>>) -> Self {
        self.0.set("AccessEndpoints", value);
        self
    }

    /// `AppstreamAgentVersion`: string, 1 to 100 characters.
    #[track_caller]
    pub fn appstream_agent_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppstreamAgentVersion", value);
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

    /// `DomainJoinInfo`: `DomainJoinInfo`.
    #[track_caller]
    pub fn domain_join_info(mut self, value: impl IntoValue<DomainJoinInfo>) -> Self {
        self.0.set("DomainJoinInfo", value);
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

    /// `ImageArn`: string.
    #[track_caller]
    pub fn image_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageArn", value);
        self
    }

    /// `ImageName`: string, at least 1 character.
    #[track_caller]
    pub fn image_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageName", value);
        self
    }

    /// `InstanceType`: string, at least 1 character. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `Name`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RootVolumeConfig`: `VolumeConfig`.
    #[track_caller]
    pub fn root_volume_config(mut self, value: impl IntoValue<VolumeConfig>) -> Self {
        self.0.set("RootVolumeConfig", value);
        self
    }

    /// `SoftwaresToInstall`: list of strings.
    #[track_caller]
    pub fn softwares_to_install(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SoftwaresToInstall", value);
        self
    }

    /// `SoftwaresToUninstall`: list of strings.
    #[track_caller]
    pub fn softwares_to_uninstall(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SoftwaresToUninstall", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<ImageBuilder> {
    /// `StreamingUrl`
    #[inline]
    pub fn streaming_url(&self) -> Value<String> {
        self.attribute("StreamingUrl")
    }
}

/// `AccessEndpoint` of `AWS::AppStream::ImageBuilder`.
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
    /// `AccessEndpointEndpointType` of `AWS::AppStream::ImageBuilder`.
    AccessEndpointEndpointType
    STREAMING "STREAMING"
}

/// `DomainJoinInfo` of `AWS::AppStream::ImageBuilder`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainJoinInfo(Properties);

properties! { DomainJoinInfo }

impl DomainJoinInfo {
    /// `DirectoryName`: string.
    #[track_caller]
    pub fn directory_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryName", value);
        self
    }

    /// `OrganizationalUnitDistinguishedName`: string, at most 2000 characters.
    #[track_caller]
    pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationalUnitDistinguishedName", value);
        self
    }
}

/// `Tag` of `AWS::AppStream::ImageBuilder`.
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

/// `VolumeConfig` of `AWS::AppStream::ImageBuilder`.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumeConfig(Properties);

properties! { VolumeConfig }

impl VolumeConfig {
    /// `VolumeSizeInGb`: integer.
    #[track_caller]
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSizeInGb", value);
        self
    }
}

/// `VpcConfig` of `AWS::AppStream::ImageBuilder`.
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
