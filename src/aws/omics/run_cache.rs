// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Omics::RunCache` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Omics::RunCache`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RunCache(Body);

resource! { RunCache "AWS::Omics::RunCache" }

impl RunCache {
    /// `CacheBehavior`: `CacheBehavior`, 1 to 64 characters.
    #[track_caller]
    pub fn cache_behavior(mut self, value: impl IntoValue<CacheBehavior>) -> Self {
        self.0.set("CacheBehavior", value);
        self
    }

    /// `CacheBucketOwnerId`: string, 12 characters, pattern `^[0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn cache_bucket_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheBucketOwnerId", value);
        self
    }

    /// `CacheS3Location`: string, pattern `^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])(/(.{0,1024}))?$`. A change replaces the resource.
    #[track_caller]
    pub fn cache_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheS3Location", value);
        self
    }

    /// `Description`: string, 1 to 256 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RunCache> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `CacheBehavior` of `AWS::Omics::RunCache`.
    CacheBehavior
    CACHE_ON_FAILURE "CACHE_ON_FAILURE"
    CACHE_ALWAYS "CACHE_ALWAYS"
}

/// `Tag` of `AWS::Omics::RunCache`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
