// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::DataLakeAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::DataLakeAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakeAssociation(Body);

resource! { DataLakeAssociation "AWS::Connect::DataLakeAssociation" }

impl DataLakeAssociation {
    /// `DataSetId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetId", value);
        self
    }

    /// `InstanceId`: string, 1 to 100 characters, pattern `^[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `TargetAccountId`: string, 12 characters, pattern `^\d+$`. A change replaces the resource.
    #[track_caller]
    pub fn target_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetAccountId", value);
        self
    }
}

impl Handle<DataLakeAssociation> {
    /// `ResourceShareArn`
    #[inline]
    pub fn resource_share_arn(&self) -> Value<String> {
        self.attribute("ResourceShareArn")
    }

    /// `ResourceShareId`
    #[inline]
    pub fn resource_share_id(&self) -> Value<String> {
        self.attribute("ResourceShareId")
    }
}
