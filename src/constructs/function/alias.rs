//! Published versions and aliases of a function.
//!
//! A version is published whenever configuration or code changes: its description carries a hash of both, and a changed
//! description replaces the version (`createOnlyProperties` of `AWS::Lambda::Version`). So its logical id stays the same.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Function;
use super::target::alias_of;
use crate::aws::applicationautoscaling::scalable_target::{ScalableDimension, ServiceNamespace};
use crate::aws::applicationautoscaling::scaling_policy::{
    PolicyType, PredefinedMetricSpecification, PredefinedMetricSpecificationPredefinedMetricType,
    TargetTrackingScalingPolicyConfiguration,
};
use crate::aws::applicationautoscaling::{ScalableTarget, ScalingPolicy};
use crate::aws::lambda;
use crate::aws::lambda::alias::{
    AliasRoutingConfiguration, ProvisionedConcurrencyConfiguration, VersionWeight,
};
use crate::aws::{ListOf, ResourceType};
use crate::definition::{Handle, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::template::DeletionPolicy;
use crate::value::{Text, Value, get_att, reference};

/// An alias (`AWS::Lambda::Alias`): a fixed name for the version that is published last.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Alias {
    /// `Description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `RoutingConfig.AdditionalVersionWeights`: a share of the calls, 0 to 1, for another version by its number.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub weights: IndexMap<String, f64>,
    /// Executions that are kept ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioned_concurrency: Option<ProvisionedConcurrency>,
}

/// Executions that are kept ready: a fixed number, or as many as the load needs.
///
/// In a definition file: `{ min: 2 }`, or `{ min: 2, max: 20, target_utilization: 70 }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProvisionedConcurrency {
    /// `ProvisionedConcurrentExecutions`, and the least number where it scales.
    pub min: Value<i64>,
    /// The largest number. With it the number follows the utilization (`AWS::ApplicationAutoScaling::ScalableTarget`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<Value<i64>>,
    /// The utilization to aim at, in percent, 10 to 90. Default: 70.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_utilization: Option<Value<i64>>,
}

impl Alias {
    /// An alias that sends all calls to the version published last.
    pub fn new() -> Self {
        Self::default()
    }

    /// `Description`
    #[must_use]
    #[track_caller]
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(text));
        self
    }

    /// `RoutingConfig`: sends a share of the calls, 0 to 1, to another version.
    #[must_use]
    pub fn weight(mut self, version: impl Into<String>, share: f64) -> Self {
        self.weights.insert(version.into(), share);
        self
    }

    /// Keeps this many executions ready.
    #[must_use]
    #[track_caller]
    pub fn provisioned(mut self, executions: impl Into<Value<i64>>) -> Self {
        self.provisioned_concurrency = Some(ProvisionedConcurrency {
            min: Value::here(executions),
            max: None,
            target_utilization: None,
        });
        self
    }

    /// Keeps between `min` and `max` executions ready, so that `percent` of them are at work.
    #[must_use]
    #[track_caller]
    pub fn provisioned_scaling(
        mut self,
        min: impl Into<Value<i64>>,
        max: impl Into<Value<i64>>,
        percent: impl Into<Value<i64>>,
    ) -> Self {
        self.provisioned_concurrency = Some(ProvisionedConcurrency {
            min: Value::here(min),
            max: Some(Value::here(max)),
            target_utilization: Some(Value::here(percent)),
        });
        self
    }
}

/// Writes the version and the aliases of a function whose properties are final.
pub(super) fn lower(function: &Function, cx: &mut Lowering<'_>) {
    if function.aliases.is_empty() && !function.publish {
        return;
    }
    let name = cx.name().to_owned();
    // The code is in there by the hash in its object key.
    let hash = cx.fingerprint(|resource| resource.resource_type == lambda::Function::TYPE);
    let policy = if function.retain_versions {
        DeletionPolicy::Retain
    } else {
        DeletionPolicy::Delete
    };
    let version = lambda::Version::default()
        .function_name(reference(&name))
        .description(format!("Configuration and code {hash}"))
        .resource()
        .keep(policy);
    let version = cx.add("Version", version);
    for (alias_name, alias) in &function.aliases {
        lower_alias(alias_name, alias, &version, cx);
    }
}

fn lower_alias(alias_name: &str, alias: &Alias, version: &str, cx: &mut Lowering<'_>) {
    check(alias_name, alias, cx);
    let me: Handle<Function> = cx.me();
    let weights = alias.weights.iter().map(|(version, share)| {
        VersionWeight::default()
            .function_version(version)
            .function_weight(*share)
    });
    let weights: Option<ListOf<VersionWeight>> = ListOf::from_iter(weights).unless_empty();
    let routing = weights
        .map(|weights| AliasRoutingConfiguration::default().additional_version_weights(weights));
    let provisioned = alias.provisioned_concurrency.as_ref().map(|provisioned| {
        ProvisionedConcurrencyConfiguration::default()
            .provisioned_concurrent_executions(&provisioned.min)
    });
    let resource = lambda::Alias::default()
        .name(alias_name)
        .function_name(reference(cx.name()))
        .function_version(get_att::<String>(version, "Version"))
        .description(alias.description.as_ref())
        .routing_config(routing)
        .provisioned_concurrency_config(provisioned)
        .resource();
    let handle = alias_of(&me, alias_name);
    let suffix = suffix_of(&handle, cx);
    let id = cx.add(&suffix, resource);
    if let Some(provisioned) = &alias.provisioned_concurrency {
        lower_scaling(alias_name, &suffix, &id, provisioned, cx);
    }
}

fn suffix_of(handle: &Handle, cx: &Lowering<'_>) -> String {
    let name = handle.construct_name();
    name.strip_prefix(cx.name()).unwrap_or(name).to_owned()
}

fn check(name: &str, alias: &Alias, cx: &mut Lowering<'_>) {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let is_number = name.chars().all(|c| c.is_ascii_digit());
    if !name.chars().all(fits) || is_number || name.len() > 128 {
        let diagnostic = Diagnostic::error(
            Code::PATTERN,
            format!("`{name}` cannot be the name of an alias"),
        )
        .at(cx.origin(), "")
        .help("letters, digits, hyphens and underscores, not digits alone");
        cx.report(diagnostic);
    }
    let total: f64 = alias.weights.values().sum();
    if !(0.0..=1.0).contains(&total) || alias.weights.len() > 1 {
        let diagnostic = Diagnostic::error(
            Code::OUT_OF_BOUNDS,
            format!(
                "alias `{name}` gives a share of {total} to {} other versions",
                alias.weights.len()
            ),
        )
        .at(cx.origin(), "")
        .help("one other version can have a share between 0 and 1");
        cx.report(diagnostic);
    }
    if let Some(provisioned) = &alias.provisioned_concurrency {
        cx.bounds(
            "ProvisionedConcurrentExecutions",
            Some(&provisioned.min),
            1..=i64::MAX,
        );
        cx.bounds(
            "TargetValue",
            provisioned.target_utilization.as_ref(),
            10..=90,
        );
    }
}

/// Source: the page "Configuring provisioned concurrency for a function" of the Lambda developer guide.
fn lower_scaling(
    alias_name: &str,
    suffix: &str,
    alias_id: &str,
    provisioned: &ProvisionedConcurrency,
    cx: &mut Lowering<'_>,
) {
    let Some(max) = &provisioned.max else {
        return;
    };
    let resource_id = Text::new()
        .text("function:")
        .value(reference(cx.name()))
        .text(&format!(":{alias_name}"));
    let mut target = ScalableTarget::default()
        .service_namespace(ServiceNamespace::LAMBDA)
        .scalable_dimension(ScalableDimension::LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY)
        .resource_id(resource_id)
        .min_capacity(&provisioned.min)
        .max_capacity(max)
        .resource();
    target.depends_on.insert(alias_id.to_owned());
    let target = cx.add(&format!("{suffix}Scaling"), target);
    let percent = provisioned.target_utilization.clone();
    // The metric counts from 0 to 1.
    let value = percent.map_or_else(|| 0.7.into(), |percent| percent.map(hundredths));
    let metric = PredefinedMetricSpecification::default().predefined_metric_type(
        PredefinedMetricSpecificationPredefinedMetricType::LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION,
    );
    let tracking = TargetTrackingScalingPolicyConfiguration::default()
        .target_value(value)
        .predefined_metric_specification(metric);
    let policy = ScalingPolicy::default()
        .policy_name("Utilization")
        .policy_type(PolicyType::TARGET_TRACKING_SCALING)
        .scaling_target_id(reference(&target))
        .target_tracking_scaling_policy_configuration(tracking);
    cx.add(&format!("{suffix}ScalingPolicy"), policy.resource());
}

#[expect(clippy::cast_precision_loss, reason = "a percentage is small")]
fn hundredths(percent: i64) -> f64 {
    percent as f64 / 100.0
}
