// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTManagedIntegrations::ProvisioningProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTManagedIntegrations::ProvisioningProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-provisioningprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisioningProfile(Body);

resource! { ProvisioningProfile "AWS::IoTManagedIntegrations::ProvisioningProfile" }

impl ProvisioningProfile {
    /// `CaCertificate`: string. A change replaces the resource.
    #[track_caller]
    pub fn ca_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaCertificate", value);
        self
    }

    /// `ClaimCertificate`: string. A change replaces the resource.
    #[track_caller]
    pub fn claim_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClaimCertificate", value);
        self
    }

    /// `Name`: string, 1 to 36 characters, pattern `^[0-9A-Za-z_-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProvisioningType`: `ProvisioningType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn provisioning_type(mut self, value: impl IntoValue<ProvisioningType>) -> Self {
        self.0.set("ProvisioningType", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ProvisioningProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
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

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `ProvisioningType` of `AWS::IoTManagedIntegrations::ProvisioningProfile`.
    ProvisioningType
    FLEET_PROVISIONING "FLEET_PROVISIONING"
    JITR "JITR"
}
