// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTManagedIntegrations::ManagedThing` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTManagedIntegrations::ManagedThing`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-managedthing.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedThing(Body);

resource! { ManagedThing "AWS::IoTManagedIntegrations::ManagedThing" }

impl ManagedThing {
    /// `AuthenticationMaterial`: string, 1 to 512 characters. A change replaces the resource.
    #[track_caller]
    pub fn authentication_material(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthenticationMaterial", value);
        self
    }

    /// `AuthenticationMaterialType`: `AuthMaterialType`. A change replaces the resource.
    #[track_caller]
    pub fn authentication_material_type(mut self, value: impl IntoValue<AuthMaterialType>) -> Self {
        self.0.set("AuthenticationMaterialType", value);
        self
    }

    /// `Brand`: string, 1 to 128 characters, pattern `^[A-Za-z0-9-_ ]+$`.
    #[track_caller]
    pub fn brand(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Brand", value);
        self
    }

    /// `CapabilityReport`: `CapabilityReport`.
    #[track_caller]
    pub fn capability_report(mut self, value: impl IntoValue<CapabilityReport>) -> Self {
        self.0.set("CapabilityReport", value);
        self
    }

    /// `Classification`: string, 1 to 64 characters.
    #[track_caller]
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Classification", value);
        self
    }

    /// `CredentialLockerId`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn credential_locker_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialLockerId", value);
        self
    }

    /// `MetaData`: map of strings, 1 to 50 entries.
    #[track_caller]
    pub fn meta_data(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("MetaData", value);
        self
    }

    /// `Model`: string, 1 to 128 characters, pattern `^[A-Za-z0-9-_ ]+$`.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[A-Za-z]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Owner`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_.,@-]+$`.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Owner", value);
        self
    }

    /// `Role`: `Role`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<Role>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `SerialNumber`: string, 1 to 128 characters, pattern `^[A-Za-z0-9-_ ]+$`. A change replaces the resource.
    #[track_caller]
    pub fn serial_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SerialNumber", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WiFiSimpleSetupConfiguration`: `WiFiSimpleSetupConfiguration`.
    #[track_caller]
    pub fn wi_fi_simple_setup_configuration(
        mut self,
        value: impl IntoValue<WiFiSimpleSetupConfiguration>,
    ) -> Self {
        self.0.set("WiFiSimpleSetupConfiguration", value);
        self
    }
}

impl Handle<ManagedThing> {
    /// `ActivatedAt`
    #[inline]
    pub fn activated_at(&self) -> Value<String> {
        self.attribute("ActivatedAt")
    }

    /// `AdvertisedProductId`
    #[inline]
    pub fn advertised_product_id(&self) -> Value<String> {
        self.attribute("AdvertisedProductId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CertificatePem`
    #[inline]
    pub fn certificate_pem(&self) -> Value<String> {
        self.attribute("CertificatePem")
    }

    /// `ConnectorDeviceId`
    #[inline]
    pub fn connector_device_id(&self) -> Value<String> {
        self.attribute("ConnectorDeviceId")
    }

    /// `ConnectorPolicyId`
    #[inline]
    pub fn connector_policy_id(&self) -> Value<String> {
        self.attribute("ConnectorPolicyId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DeviceSpecificKey`
    #[inline]
    pub fn device_specific_key(&self) -> Value<String> {
        self.attribute("DeviceSpecificKey")
    }

    /// `HubNetworkMode`
    #[inline]
    pub fn hub_network_mode(&self) -> Value<String> {
        self.attribute("HubNetworkMode")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Identifier`
    #[inline]
    pub fn identifier(&self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// `InternationalArticleNumber`
    #[inline]
    pub fn international_article_number(&self) -> Value<String> {
        self.attribute("InternationalArticleNumber")
    }

    /// `MacAddress`
    #[inline]
    pub fn mac_address(&self) -> Value<String> {
        self.attribute("MacAddress")
    }

    /// `ParentControllerId`
    #[inline]
    pub fn parent_controller_id(&self) -> Value<String> {
        self.attribute("ParentControllerId")
    }

    /// `ProvisioningStatus`
    #[inline]
    pub fn provisioning_status(&self) -> Value<String> {
        self.attribute("ProvisioningStatus")
    }

    /// `UniversalProductCode`
    #[inline]
    pub fn universal_product_code(&self) -> Value<String> {
        self.attribute("UniversalProductCode")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `AuthMaterialType` of `AWS::IoTManagedIntegrations::ManagedThing`.
    AuthMaterialType
    WIFI_SETUP_QR_BAR_CODE "WIFI_SETUP_QR_BAR_CODE"
    ZWAVE_QR_BAR_CODE "ZWAVE_QR_BAR_CODE"
    ZIGBEE_QR_BAR_CODE "ZIGBEE_QR_BAR_CODE"
}

/// `CapabilityReport` of `AWS::IoTManagedIntegrations::ManagedThing`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapabilityReport(Properties);

properties! { CapabilityReport }

impl CapabilityReport {
    /// `Endpoints`: list of `CapabilityReportEndpoint`, at most 50 items. Required.
    #[track_caller]
    pub fn endpoints(mut self, value: impl IntoValue<ListOf<CapabilityReportEndpoint>>) -> Self {
        self.0.set("Endpoints", value);
        self
    }

    /// `NodeId`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9=_.,@\+\-/]+$`.
    #[track_caller]
    pub fn node_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeId", value);
        self
    }

    /// `Version`: string, 1 to 10 characters, pattern `^1\.0\.0$`. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `CapabilityReportCapability` of `AWS::IoTManagedIntegrations::ManagedThing`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapabilityReportCapability(Properties);

properties! { CapabilityReportCapability }

impl CapabilityReportCapability {
    /// `Actions`: list of strings, at most 100 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Events`: list of strings, at most 100 items. Required.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Events", value);
        self
    }

    /// `Id`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9.\/]+(@(\d+\.\d+|\$latest))?$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[/a-zA-Z0-9\._ ]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Properties`: list of strings, at most 100 items. Required.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Version`: string, 1 to 64 characters, pattern `^(0|[1-9][0-9]*)$`. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `CapabilityReportEndpoint` of `AWS::IoTManagedIntegrations::ManagedThing`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapabilityReportEndpoint(Properties);

properties! { CapabilityReportEndpoint }

impl CapabilityReportEndpoint {
    /// `Capabilities`: list of `CapabilityReportCapability`, at most 50 items. Required.
    #[track_caller]
    pub fn capabilities(
        mut self,
        value: impl IntoValue<ListOf<CapabilityReportCapability>>,
    ) -> Self {
        self.0.set("Capabilities", value);
        self
    }

    /// `DeviceTypes`: list of strings, at most 50 items. Required.
    #[track_caller]
    pub fn device_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DeviceTypes", value);
        self
    }

    /// `Id`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z]+$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

choice! {
    /// `Role` of `AWS::IoTManagedIntegrations::ManagedThing`.
    Role
    CONTROLLER "CONTROLLER"
    DEVICE "DEVICE"
}

/// `WiFiSimpleSetupConfiguration` of `AWS::IoTManagedIntegrations::ManagedThing`.
#[derive(Clone, Default)]
#[must_use]
pub struct WiFiSimpleSetupConfiguration(Properties);

properties! { WiFiSimpleSetupConfiguration }

impl WiFiSimpleSetupConfiguration {
    /// `EnableAsProvisionee`: boolean.
    #[track_caller]
    pub fn enable_as_provisionee(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAsProvisionee", value);
        self
    }

    /// `EnableAsProvisioner`: boolean.
    #[track_caller]
    pub fn enable_as_provisioner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAsProvisioner", value);
        self
    }

    /// `TimeoutInMinutes`: integer, 5 to 15.
    #[track_caller]
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMinutes", value);
        self
    }
}
