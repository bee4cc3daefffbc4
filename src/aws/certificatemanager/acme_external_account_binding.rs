// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CertificateManager::AcmeExternalAccountBinding` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CertificateManager::AcmeExternalAccountBinding`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AcmeExternalAccountBinding(Body);

resource! { AcmeExternalAccountBinding "AWS::CertificateManager::AcmeExternalAccountBinding" }

impl AcmeExternalAccountBinding {
    /// `AcmeEndpointArn`: string, 1 to 200 characters, pattern `^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn acme_endpoint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcmeEndpointArn", value);
        self
    }

    /// `Expiration`: `Expiration`. A change replaces the resource.
    #[track_caller]
    pub fn expiration(mut self, value: impl IntoValue<Expiration>) -> Self {
        self.0.set("Expiration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 2048 characters, pattern `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `TagsItem`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AcmeExternalAccountBinding> {
    /// `AcmeExternalAccountBindingArn`
    #[inline]
    pub fn acme_external_account_binding_arn(&self) -> Value<String> {
        self.attribute("AcmeExternalAccountBindingArn")
    }
}

/// `Expiration` of `AWS::CertificateManager::AcmeExternalAccountBinding`.
#[derive(Clone, Default)]
#[must_use]
pub struct Expiration(Properties);

properties! { Expiration }

impl Expiration {
    /// `Type`: `ExpirationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ExpirationType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ExpirationType` of `AWS::CertificateManager::AcmeExternalAccountBinding`.
    ExpirationType
    DAYS "DAYS"
    HOURS "HOURS"
    MINUTES "MINUTES"
}

/// `TagsItem` of `AWS::CertificateManager::AcmeExternalAccountBinding`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
