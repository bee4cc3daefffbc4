// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityLake::AwsLogSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;

/// `AWS::SecurityLake::AwsLogSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-awslogsource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsLogSource(Body);

resource! { AwsLogSource "AWS::SecurityLake::AwsLogSource" }

impl AwsLogSource {
    /// `Accounts`: list of strings.
    #[track_caller]
    pub fn accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Accounts", value);
        self
    }

    /// `DataLakeArn`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_lake_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataLakeArn", value);
        self
    }

    /// `SourceName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }

    /// `SourceVersion`: string, pattern `^(latest|[0-9]\.[0-9])$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceVersion", value);
        self
    }
}
