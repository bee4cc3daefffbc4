// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::ServerlessCache` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElastiCache::ServerlessCache`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerlessCache(Body);

resource! { ServerlessCache "AWS::ElastiCache::ServerlessCache" }

impl ServerlessCache {
    /// `CacheUsageLimits`: `CacheUsageLimits`.
    #[track_caller]
    pub fn cache_usage_limits(mut self, value: impl IntoValue<CacheUsageLimits>) -> Self {
        self.0.set("CacheUsageLimits", value);
        self
    }

    /// `ConnectionType`: string. A change replaces the resource.
    #[track_caller]
    pub fn connection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionType", value);
        self
    }

    /// `DailySnapshotTime`: string.
    #[track_caller]
    pub fn daily_snapshot_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DailySnapshotTime", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Endpoint`: `Endpoint`.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<Endpoint>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Engine`: string. Required.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `FinalSnapshotName`: string.
    #[track_caller]
    pub fn final_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FinalSnapshotName", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MajorEngineVersion`: string.
    #[track_caller]
    pub fn major_engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MajorEngineVersion", value);
        self
    }

    /// `NetworkType`: string. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `ReaderEndpoint`: `Endpoint`.
    #[track_caller]
    pub fn reader_endpoint(mut self, value: impl IntoValue<Endpoint>) -> Self {
        self.0.set("ReaderEndpoint", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `ServerlessCacheName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn serverless_cache_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerlessCacheName", value);
        self
    }

    /// `SnapshotArnsToRestore`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_arns_to_restore(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SnapshotArnsToRestore", value);
        self
    }

    /// `SnapshotRetentionLimit`: integer.
    #[track_caller]
    pub fn snapshot_retention_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SnapshotRetentionLimit", value);
        self
    }

    /// `SubnetIds`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserGroupId`: string.
    #[track_caller]
    pub fn user_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserGroupId", value);
        self
    }
}

impl Handle<ServerlessCache> {
    /// `ARN`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("ARN")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `Endpoint.Address`
    #[inline]
    pub fn endpoint_address(&self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// `Endpoint.Port`
    #[inline]
    pub fn endpoint_port(&self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// `FullEngineVersion`
    #[inline]
    pub fn full_engine_version(&self) -> Value<String> {
        self.attribute("FullEngineVersion")
    }

    /// `ReaderEndpoint.Address`
    #[inline]
    pub fn reader_endpoint_address(&self) -> Value<String> {
        self.attribute("ReaderEndpoint.Address")
    }

    /// `ReaderEndpoint.Port`
    #[inline]
    pub fn reader_endpoint_port(&self) -> Value<String> {
        self.attribute("ReaderEndpoint.Port")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CacheUsageLimits` of `AWS::ElastiCache::ServerlessCache`.
#[derive(Clone, Default)]
#[must_use]
pub struct CacheUsageLimits(Properties);

properties! { CacheUsageLimits }

impl CacheUsageLimits {
    /// `DataStorage`: `DataStorage`.
    #[track_caller]
    pub fn data_storage(mut self, value: impl IntoValue<DataStorage>) -> Self {
        self.0.set("DataStorage", value);
        self
    }

    /// `ECPUPerSecond`: `ECPUPerSecond`.
    #[track_caller]
    pub fn ecpu_per_second(mut self, value: impl IntoValue<ECPUPerSecond>) -> Self {
        self.0.set("ECPUPerSecond", value);
        self
    }
}

/// `DataStorage` of `AWS::ElastiCache::ServerlessCache`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataStorage(Properties);

properties! { DataStorage }

impl DataStorage {
    /// `Maximum`: integer.
    #[track_caller]
    pub fn maximum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Maximum", value);
        self
    }

    /// `Minimum`: integer.
    #[track_caller]
    pub fn minimum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Minimum", value);
        self
    }

    /// `Unit`: string. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `ECPUPerSecond` of `AWS::ElastiCache::ServerlessCache`.
#[derive(Clone, Default)]
#[must_use]
pub struct ECPUPerSecond(Properties);

properties! { ECPUPerSecond }

impl ECPUPerSecond {
    /// `Maximum`: integer.
    #[track_caller]
    pub fn maximum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Maximum", value);
        self
    }

    /// `Minimum`: integer.
    #[track_caller]
    pub fn minimum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Minimum", value);
        self
    }
}

/// `Endpoint` of `AWS::ElastiCache::ServerlessCache`.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoint(Properties);

properties! { Endpoint }

impl Endpoint {
    /// `Address`: string.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address", value);
        self
    }

    /// `Port`: string.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `Tag` of `AWS::ElastiCache::ServerlessCache`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z0-9 _\.\/=+:\-@]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _\.\/=+:\-@]*$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
