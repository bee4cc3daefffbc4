// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCAConnectorAD::Connector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PCAConnectorAD::Connector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Body);

resource! { Connector "AWS::PCAConnectorAD::Connector" }

impl Connector {
    /// `CertificateAuthorityArn`: string, 5 to 200 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateAuthorityArn", value);
        self
    }

    /// `DirectoryId`: string, pattern `^d-[0-9a-f]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryId", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcInformation`: `VpcInformation`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_information(mut self, value: impl IntoValue<VpcInformation>) -> Self {
        self.0.set("VpcInformation", value);
        self
    }
}

impl Handle<Connector> {
    /// `ConnectorArn`
    #[inline]
    pub fn connector_arn(&self) -> Value<String> {
        self.attribute("ConnectorArn")
    }
}

/// `VpcInformation` of `AWS::PCAConnectorAD::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcInformation(Properties);

properties! { VpcInformation }

impl VpcInformation {
    /// `IpAddressType`: `VpcInformationIpAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<VpcInformationIpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }
}

choice! {
    /// `VpcInformationIpAddressType` of `AWS::PCAConnectorAD::Connector`.
    VpcInformationIpAddressType
    IPV4 "IPV4"
    DUALSTACK "DUALSTACK"
}
