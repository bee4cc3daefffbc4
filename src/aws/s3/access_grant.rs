// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::AccessGrant` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3::AccessGrant`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessGrant(Body);

resource! { AccessGrant "AWS::S3::AccessGrant" }

impl AccessGrant {
    /// `AccessGrantsLocationConfiguration`: `AccessGrantsLocationConfiguration`.
    #[track_caller]
    pub fn access_grants_location_configuration(
        mut self,
        value: impl IntoValue<AccessGrantsLocationConfiguration>,
    ) -> Self {
        self.0.set("AccessGrantsLocationConfiguration", value);
        self
    }

    /// `AccessGrantsLocationId`: string. Required.
    #[track_caller]
    pub fn access_grants_location_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessGrantsLocationId", value);
        self
    }

    /// `ApplicationArn`: string.
    #[track_caller]
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationArn", value);
        self
    }

    /// `Grantee`: `Grantee`. Required.
    #[track_caller]
    pub fn grantee(mut self, value: impl IntoValue<Grantee>) -> Self {
        self.0.set("Grantee", value);
        self
    }

    /// `Permission`: `Permission`. Required.
    #[track_caller]
    pub fn permission(mut self, value: impl IntoValue<Permission>) -> Self {
        self.0.set("Permission", value);
        self
    }

    /// `S3PrefixType`: `S3PrefixType`. A change replaces the resource.
    #[track_caller]
    pub fn s3_prefix_type(mut self, value: impl IntoValue<S3PrefixType>) -> Self {
        self.0.set("S3PrefixType", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AccessGrant> {
    /// `AccessGrantArn`
    #[inline]
    pub fn access_grant_arn(&self) -> Value<String> {
        self.attribute("AccessGrantArn")
    }

    /// `AccessGrantId`
    #[inline]
    pub fn access_grant_id(&self) -> Value<String> {
        self.attribute("AccessGrantId")
    }

    /// `GrantScope`
    #[inline]
    pub fn grant_scope(&self) -> Value<String> {
        self.attribute("GrantScope")
    }
}

/// `AccessGrantsLocationConfiguration` of `AWS::S3::AccessGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessGrantsLocationConfiguration(Properties);

properties! { AccessGrantsLocationConfiguration }

impl AccessGrantsLocationConfiguration {
    /// `S3SubPrefix`: string. Required.
    #[track_caller]
    pub fn s3_sub_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3SubPrefix", value);
        self
    }
}

/// `Grantee` of `AWS::S3::AccessGrant`.
#[derive(Clone, Default)]
#[must_use]
pub struct Grantee(Properties);

properties! { Grantee }

impl Grantee {
    /// `GranteeIdentifier`: string. Required.
    #[track_caller]
    pub fn grantee_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GranteeIdentifier", value);
        self
    }

    /// `GranteeType`: `GranteeGranteeType`. Required.
    #[track_caller]
    pub fn grantee_type(mut self, value: impl IntoValue<GranteeGranteeType>) -> Self {
        self.0.set("GranteeType", value);
        self
    }
}

choice! {
    /// `GranteeGranteeType` of `AWS::S3::AccessGrant`.
    GranteeGranteeType
    IAM "IAM"
    DIRECTORY_USER "DIRECTORY_USER"
    DIRECTORY_GROUP "DIRECTORY_GROUP"
}

choice! {
    /// `Permission` of `AWS::S3::AccessGrant`.
    Permission
    READ "READ"
    WRITE "WRITE"
    READWRITE "READWRITE"
}

choice! {
    /// `S3PrefixType` of `AWS::S3::AccessGrant`.
    S3PrefixType
    OBJECT "Object"
}

/// `Tag` of `AWS::S3::AccessGrant`.
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
