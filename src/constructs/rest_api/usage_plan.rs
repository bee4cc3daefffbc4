//! Usage plans: who has a key, and how many requests that is good for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::api::{Throttle, pascal};
use super::RestApi;
use crate::aws::apigateway::{self, usage_plan, usage_plan_key};
use crate::definition::Lowering;
use crate::value::{Rate, Value, reference};

/// A usage plan (`AWS::ApiGateway::UsagePlan`) and its keys (`AWS::ApiGateway::ApiKey`), whose values API Gateway makes up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct UsagePlan {
    /// `Description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `Throttle`: how many requests each key is good for, a second and at once. Default: no limit of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub throttle: Option<Throttle>,
    /// `Quota`: how many requests each key is good for in a longer time. Default: no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Quota>,
    /// Names of the keys.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<String>,
}

/// How many requests a key is good for in a day, a week or a month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// `Limit`: how many.
    pub limit: Value<i64>,
    /// `Period`
    pub period: QuotaPeriod,
}

/// For how long a quota is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum QuotaPeriod {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
}

impl UsagePlan {
    /// A plan without limits and keys.
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

    /// `Throttle`: how many requests each key is good for, a second and at once.
    #[must_use]
    #[track_caller]
    pub fn throttle(mut self, rate: impl Into<Value<Rate>>, burst: impl Into<Value<i64>>) -> Self {
        self.throttle = Some(Throttle::new(rate, burst));
        self
    }

    /// `Quota`: how many requests each key is good for in a longer time.
    #[must_use]
    #[track_caller]
    pub fn quota(mut self, limit: impl Into<Value<i64>>, period: QuotaPeriod) -> Self {
        self.quota = Some(Quota {
            limit: Value::here(limit),
            period,
        });
        self
    }

    /// `AWS::ApiGateway::ApiKey`: a key of this name. API Gateway makes its value up.
    #[must_use]
    pub fn key(mut self, name: impl Into<String>) -> Self {
        self.keys.push(name.into());
        self
    }

    fn resource(&self, cx: &mut Lowering<'_>, stage: &str) -> apigateway::UsagePlan {
        let throttle = self.throttle.as_ref().map(|throttle| {
            throttle.check(cx);
            usage_plan::ThrottleSettings::default()
                .rate_limit(throttle.per_second())
                .burst_limit(&throttle.burst)
        });
        let quota = self.quota.as_ref().map(|quota| {
            cx.bounds("Limit", Some(&quota.limit), 1..=i64::from(i32::MAX));
            let period = match quota.period {
                QuotaPeriod::Day => "DAY",
                QuotaPeriod::Week => "WEEK",
                QuotaPeriod::Month => "MONTH",
            };
            usage_plan::QuotaSettings::default()
                .limit(&quota.limit)
                .period(period)
        });
        let stage = usage_plan::ApiStage::default()
            .api_id(reference(cx.name()))
            .stage(reference(stage));
        apigateway::UsagePlan::default()
            .api_stages([stage])
            .description(self.description.clone())
            .throttle(throttle)
            .quota(quota)
    }
}

pub(super) fn lower(api: &RestApi, cx: &mut Lowering<'_>, stage: &str) {
    let mut keys: Vec<(&str, String)> = Vec::new();
    for (name, plan) in &api.usage_plans {
        let plan_name = pascal(name);
        let resource = plan.resource(cx, stage);
        let plan_id = cx.add(&format!("{plan_name}Plan"), resource.into());
        for key in &plan.keys {
            let known = keys.iter().find(|(known, _)| known == key);
            let key_id = known.map(|(_, id)| id.clone()).unwrap_or_else(|| {
                let resource = apigateway::ApiKey::default().enabled(true);
                cx.add(&format!("{}Key", pascal(key)), resource.into())
            });
            let link = apigateway::UsagePlanKey::default()
                .usage_plan_id(reference(&plan_id))
                .key_id(reference(&key_id))
                .key_type(usage_plan_key::KeyType::API_KEY);
            cx.add(&format!("{plan_name}Plan{}Key", pascal(key)), link.into());
            keys.push((key, key_id));
        }
    }
}
