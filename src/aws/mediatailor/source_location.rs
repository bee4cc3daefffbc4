// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor::SourceLocation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaTailor::SourceLocation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceLocation(Body);

resource! { SourceLocation "AWS::MediaTailor::SourceLocation" }

impl SourceLocation {
    /// `AccessConfiguration`: `AccessConfiguration`.
    #[track_caller]
    pub fn access_configuration(mut self, value: impl IntoValue<AccessConfiguration>) -> Self {
        self.0.set("AccessConfiguration", value);
        self
    }

    /// `DefaultSegmentDeliveryConfiguration`: `DefaultSegmentDeliveryConfiguration`.
    #[track_caller]
    pub fn default_segment_delivery_configuration(
        mut self,
        value: impl IntoValue<DefaultSegmentDeliveryConfiguration>,
    ) -> Self {
        self.0.set("DefaultSegmentDeliveryConfiguration", value);
        self
    }

    /// `HttpConfiguration`: `HttpConfiguration`. Required.
    #[track_caller]
    pub fn http_configuration(mut self, value: impl IntoValue<HttpConfiguration>) -> Self {
        self.0.set("HttpConfiguration", value);
        self
    }

    /// `SegmentDeliveryConfigurations`: list of `SegmentDeliveryConfiguration`.
    #[track_caller]
    pub fn segment_delivery_configurations(
        mut self,
        value: impl IntoValue<ListOf<SegmentDeliveryConfiguration>>,
    ) -> Self {
        self.0.set("SegmentDeliveryConfigurations", value);
        self
    }

    /// `SourceLocationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceLocationName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SourceLocation> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AccessConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessConfiguration(Properties);

properties! { AccessConfiguration }

impl AccessConfiguration {
    /// `AccessType`: `AccessType`.
    #[track_caller]
    pub fn access_type(mut self, value: impl IntoValue<AccessType>) -> Self {
        self.0.set("AccessType", value);
        self
    }

    /// `SecretsManagerAccessTokenConfiguration`: `SecretsManagerAccessTokenConfiguration`.
    #[track_caller]
    pub fn secrets_manager_access_token_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerAccessTokenConfiguration>,
    ) -> Self {
        self.0.set("SecretsManagerAccessTokenConfiguration", value);
        self
    }
}

choice! {
    /// `AccessType` of `AWS::MediaTailor::SourceLocation`.
    AccessType
    S3_SIGV4 "S3_SIGV4"
    SECRETS_MANAGER_ACCESS_TOKEN "SECRETS_MANAGER_ACCESS_TOKEN"
    AUTODETECT_SIGV4 "AUTODETECT_SIGV4"
}

/// `DefaultSegmentDeliveryConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultSegmentDeliveryConfiguration(Properties);

properties! { DefaultSegmentDeliveryConfiguration }

impl DefaultSegmentDeliveryConfiguration {
    /// `BaseUrl`: string.
    #[track_caller]
    pub fn base_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseUrl", value);
        self
    }
}

/// `HttpConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpConfiguration(Properties);

properties! { HttpConfiguration }

impl HttpConfiguration {
    /// `BaseUrl`: string. Required.
    #[track_caller]
    pub fn base_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseUrl", value);
        self
    }
}

/// `SecretsManagerAccessTokenConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretsManagerAccessTokenConfiguration(Properties);

properties! { SecretsManagerAccessTokenConfiguration }

impl SecretsManagerAccessTokenConfiguration {
    /// `HeaderName`: string.
    #[track_caller]
    pub fn header_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HeaderName", value);
        self
    }

    /// `SecretArn`: string.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `SecretStringKey`: string.
    #[track_caller]
    pub fn secret_string_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretStringKey", value);
        self
    }
}

/// `SegmentDeliveryConfiguration` of `AWS::MediaTailor::SourceLocation`.
#[derive(Clone, Default)]
#[must_use]
pub struct SegmentDeliveryConfiguration(Properties);

properties! { SegmentDeliveryConfiguration }

impl SegmentDeliveryConfiguration {
    /// `BaseUrl`: string.
    #[track_caller]
    pub fn base_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseUrl", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Tag` of `AWS::MediaTailor::SourceLocation`.
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
