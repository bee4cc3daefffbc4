// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Location::APIKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Location::APIKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct APIKey(Body);

resource! { APIKey "AWS::Location::APIKey" }

impl APIKey {
    /// `Description`: string, at most 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExpireTime`: string.
    #[track_caller]
    pub fn expire_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpireTime", value);
        self
    }

    /// `ForceDelete`: boolean.
    #[track_caller]
    pub fn force_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceDelete", value);
        self
    }

    /// `ForceUpdate`: boolean.
    #[track_caller]
    pub fn force_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceUpdate", value);
        self
    }

    /// `KeyName`: string, 1 to 100 characters, pattern `^[-._\w]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyName", value);
        self
    }

    /// `NoExpiry`: boolean.
    #[track_caller]
    pub fn no_expiry(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoExpiry", value);
        self
    }

    /// `Restrictions`: `ApiKeyRestrictions`. Required.
    #[track_caller]
    pub fn restrictions(mut self, value: impl IntoValue<ApiKeyRestrictions>) -> Self {
        self.0.set("Restrictions", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<APIKey> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `KeyArn`
    #[inline]
    pub fn key_arn(&self) -> Value<String> {
        self.attribute("KeyArn")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// `AndroidApp` of `AWS::Location::APIKey`.
#[derive(Clone, Default)]
#[must_use]
pub struct AndroidApp(Properties);

properties! { AndroidApp }

impl AndroidApp {
    /// `CertificateFingerprint`: string, 59 characters, pattern `^([A-Fa-f0-9]{2}:){19}[A-Fa-f0-9]{2}$`. Required.
    #[track_caller]
    pub fn certificate_fingerprint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateFingerprint", value);
        self
    }

    /// `Package`: string, 1 to 255 characters, pattern `^([A-Za-z][A-Za-z\d_]*\.)+[A-Za-z][A-Za-z\d_]*$`. Required.
    #[track_caller]
    pub fn package(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Package", value);
        self
    }
}

/// `ApiKeyRestrictions` of `AWS::Location::APIKey`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKeyRestrictions(Properties);

properties! { ApiKeyRestrictions }

impl ApiKeyRestrictions {
    /// `AllowActions`: list of strings, 1 to 24 items. Required.
    #[track_caller]
    pub fn allow_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowActions", value);
        self
    }

    /// `AllowAndroidApps`: list of `AndroidApp`, at most 5 items.
    #[track_caller]
    pub fn allow_android_apps(mut self, value: impl IntoValue<ListOf<AndroidApp>>) -> Self {
        self.0.set("AllowAndroidApps", value);
        self
    }

    /// `AllowAppleApps`: list of `AppleApp`, at most 5 items.
    #[track_caller]
    pub fn allow_apple_apps(mut self, value: impl IntoValue<ListOf<AppleApp>>) -> Self {
        self.0.set("AllowAppleApps", value);
        self
    }

    /// `AllowReferers`: list of strings, at most 5 items.
    #[track_caller]
    pub fn allow_referers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowReferers", value);
        self
    }

    /// `AllowResources`: list of strings, 1 to 8 items. Required.
    #[track_caller]
    pub fn allow_resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowResources", value);
        self
    }
}

/// `AppleApp` of `AWS::Location::APIKey`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppleApp(Properties);

properties! { AppleApp }

impl AppleApp {
    /// `BundleId`: string, 1 to 155 characters, pattern `^[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+$`. Required.
    #[track_caller]
    pub fn bundle_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleId", value);
        self
    }
}

/// `Tag` of `AWS::Location::APIKey`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[A-Za-z0-9 _=@:.+-/]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
