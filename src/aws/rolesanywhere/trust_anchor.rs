// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RolesAnywhere::TrustAnchor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RolesAnywhere::TrustAnchor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrustAnchor(Body);

resource! { TrustAnchor "AWS::RolesAnywhere::TrustAnchor" }

impl TrustAnchor {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[ a-zA-Z0-9-_]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NotificationSettings`: list of `NotificationSetting`, at most 50 items.
    #[track_caller]
    pub fn notification_settings(
        mut self,
        value: impl IntoValue<ListOf<NotificationSetting>>,
    ) -> Self {
        self.0.set("NotificationSettings", value);
        self
    }

    /// `Source`: `Source`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TrustAnchor> {
    /// `TrustAnchorArn`
    #[inline]
    pub fn trust_anchor_arn(&self) -> Value<String> {
        self.attribute("TrustAnchorArn")
    }

    /// `TrustAnchorId`
    #[inline]
    pub fn trust_anchor_id(&self) -> Value<String> {
        self.attribute("TrustAnchorId")
    }
}

choice! {
    /// `NotificationChannel` of `AWS::RolesAnywhere::TrustAnchor`.
    NotificationChannel
    ALL "ALL"
}

choice! {
    /// `NotificationEvent` of `AWS::RolesAnywhere::TrustAnchor`.
    NotificationEvent
    CA_CERTIFICATE_EXPIRY "CA_CERTIFICATE_EXPIRY"
    END_ENTITY_CERTIFICATE_EXPIRY "END_ENTITY_CERTIFICATE_EXPIRY"
}

/// `NotificationSetting` of `AWS::RolesAnywhere::TrustAnchor`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationSetting(Properties);

properties! { NotificationSetting }

impl NotificationSetting {
    /// `Channel`: `NotificationChannel`.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<NotificationChannel>) -> Self {
        self.0.set("Channel", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Event`: `NotificationEvent`. Required.
    #[track_caller]
    pub fn event(mut self, value: impl IntoValue<NotificationEvent>) -> Self {
        self.0.set("Event", value);
        self
    }

    /// `Threshold`: number, 1 to 360.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }
}

/// `Source` of `AWS::RolesAnywhere::TrustAnchor`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `SourceData`: `SourceData`. Required.
    #[track_caller]
    pub fn source_data(mut self, value: impl IntoValue<SourceData>) -> Self {
        self.0.set("SourceData", value);
        self
    }

    /// `SourceType`: `TrustAnchorType`. Required.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<TrustAnchorType>) -> Self {
        self.0.set("SourceType", value);
        self
    }
}

/// `SourceData` of `AWS::RolesAnywhere::TrustAnchor`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceData(Properties);

properties! { SourceData }

impl SourceData {
    /// `AcmPcaArn`: string.
    #[track_caller]
    pub fn acm_pca_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcmPcaArn", value);
        self
    }

    /// `X509CertificateData`: string.
    #[track_caller]
    pub fn x509_certificate_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("X509CertificateData", value);
        self
    }
}

/// `Tag` of `AWS::RolesAnywhere::TrustAnchor`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[ a-zA-Z0-9_.:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[ a-zA-Z0-9_.:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TrustAnchorType` of `AWS::RolesAnywhere::TrustAnchor`.
    TrustAnchorType
    AWS_ACM_PCA "AWS_ACM_PCA"
    CERTIFICATE_BUNDLE "CERTIFICATE_BUNDLE"
}
