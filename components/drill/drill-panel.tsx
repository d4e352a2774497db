import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { providerNames } from '@/lib/ai/failure-reasons';
import type { ProviderId } from '@/lib/ai/types';
import { drillFaults, type Drill, type DrillFault } from '@/lib/operations/drill/faults';

interface DrillPanelProps {
  chain: readonly ProviderId[];
  drill: Drill;
  onChange: (drill: Drill) => void;
}

/** Lets a reviewer choose who fails, and how. */
export function DrillPanel({ chain, drill, onChange }: DrillPanelProps) {
  const t = useTranslations('drill');
  const count = Object.keys(drill).length;
  return (
    <aside data-drill aria-label={t('title')} className="mt-4 rounded-md bg-well px-4 pb-3 print:hidden">
      <Disclosure summary={count === 0 ? t('title') : t('failing', { count })}>
        <p className="max-w-prose text-muted">{t('note')}</p>
        <div className="mt-3 flex flex-wrap items-end gap-3">
          {chain.map((provider) => (
            <FaultSelect
              key={provider}
              provider={provider}
              fault={drill[provider]}
              onChange={(fault) => onChange(withFault(drill, provider, fault))}
            />
          ))}
          {count > 0 && (
            <Button variant="quiet" onClick={() => onChange({})}>
              {t('reset')}
            </Button>
          )}
        </div>
      </Disclosure>
    </aside>
  );
}

interface FaultSelectProps {
  provider: ProviderId;
  fault: DrillFault | undefined;
  onChange: (fault: DrillFault | undefined) => void;
}

function FaultSelect({ provider, fault, onChange }: FaultSelectProps) {
  const t = useTranslations('drill');
  const failures = useTranslations('failures');
  const id = useId();
  const name = provider === 'compatible' ? failures('configuredProvider') : providerNames[provider];
  const sentence = (one: DrillFault) =>
    one === 'silent' ? t('silent', { provider: name }) : failures(`line.${one}`, { provider: name });
  return (
    <div>
      <label htmlFor={id} className="block text-caption font-medium">
        {name}
      </label>
      <select
        id={id}
        value={fault ?? ''}
        onChange={(event) => onChange(drillFaults.find((one) => one === event.target.value))}
        className="mt-1 min-h-9 max-w-full rounded-md border border-edge bg-sheet px-2 text-small text-ink"
      >
        <option value="">{t('asAlways')}</option>
        {drillFaults.map((one) => (
          <option key={one} value={one}>
            {sentence(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

function withFault({ ...drill }: Drill, provider: ProviderId, fault: DrillFault | undefined): Drill {
  delete drill[provider];
  return fault === undefined ? drill : { ...drill, [provider]: fault };
}
