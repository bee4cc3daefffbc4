// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticBeanstalk::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};

/// `AWS::ElasticBeanstalk::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::ElasticBeanstalk::Application" }

impl Application {
    /// `ApplicationName`: string, 1 to 100 characters. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `Description`: string, at most 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ResourceLifecycleConfig`: `ApplicationResourceLifecycleConfig`.
    #[track_caller]
    pub fn resource_lifecycle_config(
        mut self,
        value: impl IntoValue<ApplicationResourceLifecycleConfig>,
    ) -> Self {
        self.0.set("ResourceLifecycleConfig", value);
        self
    }
}

/// `ApplicationResourceLifecycleConfig` of `AWS::ElasticBeanstalk::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationResourceLifecycleConfig(Properties);

properties! { ApplicationResourceLifecycleConfig }

impl ApplicationResourceLifecycleConfig {
    /// `ServiceRole`: string.
    #[track_caller]
    pub fn service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceRole", value);
        self
    }

    /// `VersionLifecycleConfig`: `ApplicationVersionLifecycleConfig`.
    #[track_caller]
    pub fn version_lifecycle_config(
        mut self,
        value: impl IntoValue<ApplicationVersionLifecycleConfig>,
    ) -> Self {
        self.0.set("VersionLifecycleConfig", value);
        self
    }
}

/// `ApplicationVersionLifecycleConfig` of `AWS::ElasticBeanstalk::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationVersionLifecycleConfig(Properties);

properties! { ApplicationVersionLifecycleConfig }

impl ApplicationVersionLifecycleConfig {
    /// `MaxAgeRule`: `MaxAgeRule`.
    #[track_caller]
    pub fn max_age_rule(mut self, value: impl IntoValue<MaxAgeRule>) -> Self {
        self.0.set("MaxAgeRule", value);
        self
    }

    /// `MaxCountRule`: `MaxCountRule`.
    #[track_caller]
    pub fn max_count_rule(mut self, value: impl IntoValue<MaxCountRule>) -> Self {
        self.0.set("MaxCountRule", value);
        self
    }
}

/// `MaxAgeRule` of `AWS::ElasticBeanstalk::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaxAgeRule(Properties);

properties! { MaxAgeRule }

impl MaxAgeRule {
    /// `DeleteSourceFromS3`: boolean.
    #[track_caller]
    pub fn delete_source_from_s3(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteSourceFromS3", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `MaxAgeInDays`: integer.
    #[track_caller]
    pub fn max_age_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAgeInDays", value);
        self
    }
}

/// `MaxCountRule` of `AWS::ElasticBeanstalk::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaxCountRule(Properties);

properties! { MaxCountRule }

impl MaxCountRule {
    /// `DeleteSourceFromS3`: boolean.
    #[track_caller]
    pub fn delete_source_from_s3(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteSourceFromS3", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `MaxCount`: integer.
    #[track_caller]
    pub fn max_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCount", value);
        self
    }
}
