// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb::Portal` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpacesWeb::Portal`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Portal(Body);

resource! { Portal "AWS::WorkSpacesWeb::Portal" }

impl Portal {
    /// `AdditionalEncryptionContext`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn additional_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value);
        self
    }

    /// `AuthenticationType`: `AuthenticationType`.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `BrowserSettingsArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn browser_settings_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BrowserSettingsArn", value);
        self
    }

    /// `CustomerManagedKey`: string, 20 to 2048 characters, pattern `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn customer_managed_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerManagedKey", value);
        self
    }

    /// `DataProtectionSettingsArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn data_protection_settings_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataProtectionSettingsArn", value);
        self
    }

    /// `DisplayName`: string, 1 to 64 characters, pattern `^.+$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `InstanceType`: `InstanceType`.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<InstanceType>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `IpAccessSettingsArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn ip_access_settings_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAccessSettingsArn", value);
        self
    }

    /// `MaxConcurrentSessions`: number, 1 to 5000.
    #[track_caller]
    pub fn max_concurrent_sessions(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxConcurrentSessions", value);
        self
    }

    /// `NetworkSettingsArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn network_settings_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkSettingsArn", value);
        self
    }

    /// `PortalCustomDomain`: string, at most 128 characters, pattern `^[a-zA-Z0-9]?((?!-)([A-Za-z0-9-]*[A-Za-z0-9])\.)+[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn portal_custom_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortalCustomDomain", value);
        self
    }

    /// `SessionLoggerArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn session_logger_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionLoggerArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrustStoreArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn trust_store_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrustStoreArn", value);
        self
    }

    /// `UserAccessLoggingSettingsArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn user_access_logging_settings_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserAccessLoggingSettingsArn", value);
        self
    }

    /// `UserSettingsArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn user_settings_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserSettingsArn", value);
        self
    }
}

impl Handle<Portal> {
    /// `BrowserType`
    #[inline]
    pub fn browser_type(&self) -> Value<String> {
        self.attribute("BrowserType")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `PortalArn`
    #[inline]
    pub fn portal_arn(&self) -> Value<String> {
        self.attribute("PortalArn")
    }

    /// `PortalEndpoint`
    #[inline]
    pub fn portal_endpoint(&self) -> Value<String> {
        self.attribute("PortalEndpoint")
    }

    /// `PortalStatus`
    #[inline]
    pub fn portal_status(&self) -> Value<String> {
        self.attribute("PortalStatus")
    }

    /// `RendererType`
    #[inline]
    pub fn renderer_type(&self) -> Value<String> {
        self.attribute("RendererType")
    }

    /// `ServiceProviderSamlMetadata`
    #[inline]
    pub fn service_provider_saml_metadata(&self) -> Value<String> {
        self.attribute("ServiceProviderSamlMetadata")
    }

    /// `StatusReason`
    #[inline]
    pub fn status_reason(&self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

choice! {
    /// `AuthenticationType` of `AWS::WorkSpacesWeb::Portal`.
    AuthenticationType
    STANDARD "Standard"
    IAM_IDENTITY_CENTER "IAM_Identity_Center"
}

choice! {
    /// `InstanceType` of `AWS::WorkSpacesWeb::Portal`.
    InstanceType
    STANDARD_REGULAR "standard.regular"
    STANDARD_LARGE "standard.large"
    STANDARD_XLARGE "standard.xlarge"
}

/// `Tag` of `AWS::WorkSpacesWeb::Portal`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
