// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DeviceFarm::Upload` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DeviceFarm::Upload`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-upload.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Upload(Body);

resource! { Upload "AWS::DeviceFarm::Upload" }

impl Upload {
    /// `ContentType`: string, at most 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `Name`: string, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProjectArn`: string, 32 to 1011 characters, pattern `^arn:.+:devicefarm:.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectArn", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Upload> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Category`
    #[inline]
    pub fn category(&self) -> Value<String> {
        self.attribute("Category")
    }

    /// `Created`
    #[inline]
    pub fn created(&self) -> Value<String> {
        self.attribute("Created")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `Type` of `AWS::DeviceFarm::Upload`.
    Type
    ANDROID_APP "ANDROID_APP"
    IOS_APP "IOS_APP"
    WEB_APP "WEB_APP"
    EXTERNAL_DATA "EXTERNAL_DATA"
    APPIUM_JAVA_JUNIT_TEST_PACKAGE "APPIUM_JAVA_JUNIT_TEST_PACKAGE"
    APPIUM_JAVA_TESTNG_TEST_PACKAGE "APPIUM_JAVA_TESTNG_TEST_PACKAGE"
    APPIUM_PYTHON_TEST_PACKAGE "APPIUM_PYTHON_TEST_PACKAGE"
    APPIUM_NODE_TEST_PACKAGE "APPIUM_NODE_TEST_PACKAGE"
    APPIUM_RUBY_TEST_PACKAGE "APPIUM_RUBY_TEST_PACKAGE"
    APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE "APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE"
    APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE "APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE"
    APPIUM_WEB_PYTHON_TEST_PACKAGE "APPIUM_WEB_PYTHON_TEST_PACKAGE"
    APPIUM_WEB_NODE_TEST_PACKAGE "APPIUM_WEB_NODE_TEST_PACKAGE"
    APPIUM_WEB_RUBY_TEST_PACKAGE "APPIUM_WEB_RUBY_TEST_PACKAGE"
    CALABASH_TEST_PACKAGE "CALABASH_TEST_PACKAGE"
    INSTRUMENTATION_TEST_PACKAGE "INSTRUMENTATION_TEST_PACKAGE"
    UIAUTOMATION_TEST_PACKAGE "UIAUTOMATION_TEST_PACKAGE"
    UIAUTOMATOR_TEST_PACKAGE "UIAUTOMATOR_TEST_PACKAGE"
    XCTEST_TEST_PACKAGE "XCTEST_TEST_PACKAGE"
    XCTEST_UI_TEST_PACKAGE "XCTEST_UI_TEST_PACKAGE"
    APPIUM_JAVA_JUNIT_TEST_SPEC "APPIUM_JAVA_JUNIT_TEST_SPEC"
    APPIUM_JAVA_TESTNG_TEST_SPEC "APPIUM_JAVA_TESTNG_TEST_SPEC"
    APPIUM_PYTHON_TEST_SPEC "APPIUM_PYTHON_TEST_SPEC"
    APPIUM_NODE_TEST_SPEC "APPIUM_NODE_TEST_SPEC"
    APPIUM_RUBY_TEST_SPEC "APPIUM_RUBY_TEST_SPEC"
    APPIUM_WEB_JAVA_JUNIT_TEST_SPEC "APPIUM_WEB_JAVA_JUNIT_TEST_SPEC"
    APPIUM_WEB_JAVA_TESTNG_TEST_SPEC "APPIUM_WEB_JAVA_TESTNG_TEST_SPEC"
    APPIUM_WEB_PYTHON_TEST_SPEC "APPIUM_WEB_PYTHON_TEST_SPEC"
    APPIUM_WEB_NODE_TEST_SPEC "APPIUM_WEB_NODE_TEST_SPEC"
    APPIUM_WEB_RUBY_TEST_SPEC "APPIUM_WEB_RUBY_TEST_SPEC"
    INSTRUMENTATION_TEST_SPEC "INSTRUMENTATION_TEST_SPEC"
    XCTEST_UI_TEST_SPEC "XCTEST_UI_TEST_SPEC"
}
