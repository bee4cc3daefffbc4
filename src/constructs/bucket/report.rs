//! What S3 writes about a bucket into another one: access logs and inventories.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Bucket;
use crate::aws::ListOf;
use crate::aws::s3::bucket;
use crate::definition::Handle;
use crate::value::Value;

/// Where S3 writes who used a bucket (`LoggingConfiguration`). That bucket's policy lets it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BucketLogs {
    /// `DestinationBucketName`: another bucket, encrypted with keys of S3 and without a default retention.
    pub bucket: Handle<Bucket>,
    /// `LogFilePrefix`: what keys of log objects begin with, such as `orders/`. Default: the name of the construct and a slash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Value<String>>,
}

/// A list of all objects that S3 writes every day or week (`InventoryConfigurations`), as CSV, of current versions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Inventory {
    /// `Destination`: the bucket that gets the list. Its policy lets S3 write.
    pub bucket: Handle<Bucket>,
    /// `Destination.Prefix`: where in that bucket. Default: at its top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// `ScheduleFrequency`. Default: weekly.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub daily: bool,
    /// `OptionalFields`, such as `Size` and `LastModifiedDate`. Default: none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub optional_fields: Vec<String>,
}

impl Inventory {
    /// A list that is written into a bucket every week.
    #[track_caller]
    pub fn to(bucket: &Handle<Bucket>) -> Self {
        Self {
            bucket: bucket.here(),
            prefix: None,
            daily: false,
            optional_fields: Vec::new(),
        }
    }

    /// `Destination.Prefix`: where in that bucket.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// `ScheduleFrequency` `Daily`
    #[must_use]
    pub fn daily(mut self) -> Self {
        self.daily = true;
        self
    }

    /// `OptionalFields`: a further column, such as `Size`.
    #[must_use]
    pub fn optional_field(mut self, field: impl Into<String>) -> Self {
        self.optional_fields.push(field.into());
        self
    }

    pub(super) fn properties(&self, id: &str) -> bucket::InventoryConfiguration {
        use bucket::InventoryConfigurationScheduleFrequency as Frequency;
        let destination = bucket::Destination::default()
            .bucket_arn(self.bucket.arn().at(self.bucket.origin()))
            .format(bucket::DestinationFormat::CSV)
            .prefix(self.prefix.as_ref());
        bucket::InventoryConfiguration::default()
            .id(id)
            .enabled(true)
            .destination(destination)
            .included_object_versions(bucket::InventoryConfigurationIncludedObjectVersions::CURRENT)
            .schedule_frequency(if self.daily {
                Frequency::DAILY
            } else {
                Frequency::WEEKLY
            })
            .optional_fields(ListOf::from_iter(&self.optional_fields).unless_empty())
    }
}
