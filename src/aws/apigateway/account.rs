// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::Account` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::Account`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Account(Body);

resource! { Account "AWS::ApiGateway::Account" }

impl Account {
    /// `CloudWatchRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn cloud_watch_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("CloudWatchRoleArn", value);
        self
    }
}

impl Handle<Account> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
