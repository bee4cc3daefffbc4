// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::HealthImaging::Datastore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::HealthImaging::Datastore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Datastore(Body);

resource! { Datastore "AWS::HealthImaging::Datastore" }

impl Datastore {
    /// `DatastoreName`: string, 1 to 256 characters, pattern `^[A-Za-z0-9._/#-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn datastore_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatastoreName", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 512 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Datastore> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DatastoreArn`
    #[inline]
    pub fn datastore_arn(&self) -> Value<String> {
        self.attribute("DatastoreArn")
    }

    /// `DatastoreId`
    #[inline]
    pub fn datastore_id(&self) -> Value<String> {
        self.attribute("DatastoreId")
    }

    /// `DatastoreStatus`
    #[inline]
    pub fn datastore_status(&self) -> Value<String> {
        self.attribute("DatastoreStatus")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}
