// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::LogStream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;

/// `AWS::Logs::LogStream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LogStream(Body);

resource! { LogStream "AWS::Logs::LogStream" }

impl LogStream {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogStreamName`: string, 1 to 512 characters, pattern `^[^:*]*$`. A change replaces the resource.
    #[track_caller]
    pub fn log_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamName", value);
        self
    }
}
