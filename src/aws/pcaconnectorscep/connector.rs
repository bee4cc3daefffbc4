// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCAConnectorSCEP::Connector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::PCAConnectorSCEP::Connector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Body);

resource! { Connector "AWS::PCAConnectorSCEP::Connector" }

impl Connector {
    /// `CertificateAuthorityArn`: string, 5 to 200 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn certificate_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateAuthorityArn", value);
        self
    }

    /// `MobileDeviceManagement`: `MobileDeviceManagement`. A change replaces the resource.
    #[track_caller]
    pub fn mobile_device_management(
        mut self,
        value: impl IntoValue<MobileDeviceManagement>,
    ) -> Self {
        self.0.set("MobileDeviceManagement", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcEndpointId`: string, 5 to 200 characters, pattern `^vpce-[0-9a-f]{8}([0-9a-f]{9})?$`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointId", value);
        self
    }
}

impl Handle<Connector> {
    /// `ConnectorArn`
    #[inline]
    pub fn connector_arn(&self) -> Value<String> {
        self.attribute("ConnectorArn")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `OpenIdConfiguration`
    #[inline]
    pub fn open_id_configuration(&self) -> Value<Node> {
        self.attribute("OpenIdConfiguration")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `IntuneConfiguration` of `AWS::PCAConnectorSCEP::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntuneConfiguration(Properties);

properties! { IntuneConfiguration }

impl IntuneConfiguration {
    /// `AzureApplicationId`: string, 15 to 100 characters. Required.
    #[track_caller]
    pub fn azure_application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AzureApplicationId", value);
        self
    }

    /// `Domain`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9._-]+$`. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }
}

/// `MobileDeviceManagement` of `AWS::PCAConnectorSCEP::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct MobileDeviceManagement(Properties);

properties! { MobileDeviceManagement }

impl MobileDeviceManagement {
    /// `Intune`: `IntuneConfiguration`.
    #[track_caller]
    pub fn intune(mut self, value: impl IntoValue<IntuneConfiguration>) -> Self {
        self.0.set("Intune", value);
        self
    }
}
