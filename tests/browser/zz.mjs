import { chromium } from 'playwright-core';
import { serveSite } from '../../src/cli/site-server.ts';
const s=await serveSite('/tmp/bt-site',{port:0});
const b=await chromium.launch({executablePath:'/work/main/.briefbook/chromium-153.0.0-x64/chromium'});
const p=await b.newPage(); p.on('console',m=>console.log('C',m.text()));p.on('pageerror',m=>console.log('E',m.message));
await p.goto(s.url+'search/index.html');
await p.evaluate(r=>{globalThis.RANK=r},process.env.RANK); const r=await p.evaluate(async(terms)=>{
 const m=await import(location.origin+"/pagefind/pagefind.js"); const pf=m.createInstance({noWorker:true,baseUrl:"/"});
 await pf.options({baseUrl:'/',excerptLength:24,ranking:JSON.parse(globalThis.RANK)}); await pf.init();
 const out={filters:await pf.filters()};
 for(const t of terms){const x=await pf.search(t); const d=await Promise.all(x.results.slice(0,5).map(r=>r.data())); out[t]=[x.results.length,...d.map((h,i)=>[x.results[i].score.toFixed(1),h.url,h.meta,h.sub_results.slice(0,3).map(q=>[q.url,q.title.slice(0,60)]),h.excerpt.slice(0,80)])];}
 return out;
},process.argv.slice(2));
console.log(JSON.stringify(r,null,1));
await b.close(); await s.close();
