// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::Bucket` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::Bucket`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-bucket.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Bucket(Body);

resource! { Bucket "AWS::Lightsail::Bucket" }

impl Bucket {
    /// `AccessRules`: `AccessRules`.
    #[track_caller]
    pub fn access_rules(mut self, value: impl IntoValue<AccessRules>) -> Self {
        self.0.set("AccessRules", value);
        self
    }

    /// `BucketName`: string, 3 to 54 characters, pattern `^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BundleId`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn bundle_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleId", value);
        self
    }

    /// `ObjectVersioning`: boolean.
    #[track_caller]
    pub fn object_versioning(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ObjectVersioning", value);
        self
    }

    /// `ReadOnlyAccessAccounts`: list of strings.
    #[track_caller]
    pub fn read_only_access_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ReadOnlyAccessAccounts", value);
        self
    }

    /// `ResourcesReceivingAccess`: list of strings.
    #[track_caller]
    pub fn resources_receiving_access(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourcesReceivingAccess", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Bucket> {
    /// `AbleToUpdateBundle`
    #[inline]
    pub fn able_to_update_bundle(&self) -> Value<bool> {
        self.attribute("AbleToUpdateBundle")
    }

    /// `BucketArn`
    #[inline]
    pub fn bucket_arn(&self) -> Value<String> {
        self.attribute("BucketArn")
    }

    /// `Url`
    #[inline]
    pub fn url(&self) -> Value<String> {
        self.attribute("Url")
    }
}

/// `AccessRules` of `AWS::Lightsail::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessRules(Properties);

properties! { AccessRules }

impl AccessRules {
    /// `AllowPublicOverrides`: boolean.
    #[track_caller]
    pub fn allow_public_overrides(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowPublicOverrides", value);
        self
    }

    /// `GetObject`: string.
    #[track_caller]
    pub fn get_object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GetObject", value);
        self
    }
}

/// `Tag` of `AWS::Lightsail::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
