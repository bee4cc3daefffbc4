// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Shield::DRTAccess` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Shield::DRTAccess`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DRTAccess(Body);

resource! { DRTAccess "AWS::Shield::DRTAccess" }

impl DRTAccess {
    /// `LogBucketList`: list of strings, at most 10 items.
    #[track_caller]
    pub fn log_bucket_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogBucketList", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

impl Handle<DRTAccess> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}
